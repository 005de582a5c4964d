"""The leaderboard: run folders, imported logs and published rows in, a static site out."""
