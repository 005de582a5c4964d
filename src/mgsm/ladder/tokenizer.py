"""Trains the SentencePiece vocabulary of a bundled model and converts it so that AutoTokenizer loads it offline."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sentencepiece import SentencePieceProcessor
    from transformers import PreTrainedTokenizerFast

UNKNOWN, BOS, EOS, PAD = "<unk>", "<s>", "</s>", "<pad>"
_LONGEST_PIECE = 24
"""Characters; a piece may span words, so that recurring phrases of the templates are short."""
_SPACE = "\u2581"


def train(texts: Iterable[str], pieces: int) -> PreTrainedTokenizerFast:
    """Returns a tokenizer with ``pieces`` byte-pair pieces.

    Digits stand alone, the line end is a piece, bytes spell what no piece covers, and nothing is
    normalised, so that decoding gives back the text character by character.
    """
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=model,
        vocab_size=pieces,
        model_type="bpe",
        normalization_rule_name="identity",
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        split_digits=True,
        split_by_whitespace=False,
        max_sentencepiece_length=_LONGEST_PIECE,
        byte_fallback=True,
        character_coverage=1.0,
        user_defined_symbols=["\n"],
        pad_id=3,
        unk_piece=UNKNOWN,
        bos_piece=BOS,
        eos_piece=EOS,
        pad_piece=PAD,
        minloglevel=2,
        num_threads=1,
    )
    return convert(sentencepiece.SentencePieceProcessor(model_proto=model.getvalue()))


def convert(source: SentencePieceProcessor) -> PreTrainedTokenizerFast:
    """Returns the same vocabulary as a ``tokenizers`` file, which loads with no SentencePiece and no network.

    ``AutoTokenizer`` does not read a bare ``tokenizer.model`` offline.
    """
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    vocabulary = {source.id_to_piece(i): i for i in range(source.get_piece_size())}
    tokenizer = Tokenizer(models.BPE(vocabulary, _merges(vocabulary), byte_fallback=True, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split("\n", "isolated"),
            pre_tokenizers.Metaspace(replacement=_SPACE, prepend_scheme="never", split=False),
        ]
    )
    tokenizer.decoder = decoders.Sequence([decoders.Replace(_SPACE, " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in (UNKNOWN, BOS, EOS, PAD)])
    words: PreTrainedTokenizerFast = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tokenizer,
        unk_token=UNKNOWN,
        bos_token=BOS,
        eos_token=EOS,
        pad_token=PAD,
        padding_side="left",
        clean_up_tokenization_spaces=False,
    )
    return words


def _merges(vocabulary: dict[str, int]) -> list[tuple[str, str]]:
    """Returns the pairs that make up each piece, earliest piece first: SentencePiece keeps pieces, not merges."""
    pairs = [
        (whole, (piece[:cut], piece[cut:]))
        for piece, whole in vocabulary.items()
        for cut in range(1, len(piece))
        if piece[:cut] in vocabulary and piece[cut:] in vocabulary
    ]
    return [pair for _, pair in sorted(pairs, key=lambda item: (item[0], vocabulary[item[1][0]]))]
