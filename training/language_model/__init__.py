"""The language model of Dateline: one small transformer with heads for names, syntax, event triggers and trigger states."""
