"""What tells page furniture from prose, learnt from marked pages and from the stories' clutter."""
