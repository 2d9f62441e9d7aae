"""The descent: its settings, its steps, its verdict."""
