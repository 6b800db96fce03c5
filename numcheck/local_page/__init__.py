"""A page on this computer that checks what is pasted or dropped into it."""
