"""Export: pictures, animations and texts leave the window, looked at first."""
