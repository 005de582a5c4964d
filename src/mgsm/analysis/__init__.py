"""Averages over languages and accuracy against the share of pretraining data: scores in, records out."""
