"""Exact arithmetic for ``translations/problems.toml``, parsed and never executed."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from mgsm.errors import DataError

_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda left, right: Fraction(left) / Fraction(right),
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def evaluate(expression: str, values: Mapping[str, Fraction]) -> Fraction:
    """Returns the exact value of an expression; a comparison gives 1 or 0.

    Whole numbers, names, ``+ - * / // %``, comparisons and parentheses, nothing else.

    Raises:
        DataError: any other syntax, an unknown name, or a division by zero.
    """
    try:
        return Fraction(_value(ast.parse(expression, mode="eval").body, values))
    except (SyntaxError, ZeroDivisionError) as error:
        raise DataError(f"expression {expression!r}: {error}") from error


def _value(node: ast.expr, values: Mapping[str, Fraction]) -> Fraction | int | bool:
    match node:
        case ast.Constant(value=int() as number):
            return number
        case ast.Name(id=name) if name in values:
            return values[name]
        case ast.Name(id=name):
            raise DataError(f"name {name!r} is not one of {', '.join(sorted(values))}")
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            result: Fraction | int = _BINARY[type(op)](_value(left, values), _value(right, values))
            return result
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARE:
            return _COMPARE[type(op)](_value(left, values), _value(right, values))
    raise DataError(f"{ast.unparse(node)!r} is not allowed in an expression: whole numbers, names, + - * / // %")
