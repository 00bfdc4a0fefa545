//! Parses the strings, numbers and words in a query.

use serde_json::{Number, Value};

use super::parse::{Parser, Result};

impl<'a> Parser<'a> {
    pub(super) fn word(&mut self) -> Result<Value> {
        let start = self.rest;
        let word = self.take_while(|c| c.is_ascii_alphanumeric() || c == '_');
        let function = !word.is_empty() && self.peek() == Some('(');
        match word {
            "true" if !function => return Ok(Value::Bool(true)),
            "false" if !function => return Ok(Value::Bool(false)),
            "null" if !function => return Ok(Value::Null),
            _ => self.rest = start,
        }
        if function {
            self.fail("functions are not supported")
        } else {
            self.expected("a path, a string, a number, true, false or null")
        }
    }

    pub(super) fn number(&mut self) -> Result<Number> {
        let start = self.rest;
        self.integer()?;
        if self.eat(".") {
            self.digits()?;
        }
        if self.eat("e") || self.eat("E") {
            let _sign = self.eat("-") || self.eat("+");
            self.digits()?;
        }
        let text = &start[..start.len() - self.rest.len()];
        text.parse().or_else(|_| {
            self.rest = start;
            self.expected("a number that is not too large")
        })
    }

    pub(super) fn integer(&mut self) -> Result<&'a str> {
        let start = self.rest;
        self.eat("-");
        let digits = self.digits()?;
        if digits.len() > 1 && digits.starts_with('0') {
            self.rest = start;
            return self.expected("a number without leading zeros");
        }
        Ok(&start[..start.len() - self.rest.len()])
    }

    fn digits(&mut self) -> Result<&'a str> {
        match self.take_while(|c| c.is_ascii_digit()) {
            "" => self.expected("a digit"),
            digits => Ok(digits),
        }
    }

    /// A string whose opening quote comes next.
    pub(super) fn string(&mut self, quote: char) -> Result<String> {
        self.skip(quote);
        let mut string = String::new();
        loop {
            string.push_str(self.take_while(|c| c != quote && c != '\\' && c >= ' '));
            if self.eat("\\") {
                self.escape(quote, &mut string)?;
            } else if self.peek() == Some(quote) {
                self.skip(quote);
                return Ok(string);
            } else if self.rest.is_empty() {
                return self.expected("the closing quote");
            } else {
                return self.expected("an escape instead of a control character");
            }
        }
    }

    /// An escape after its backslash.
    fn escape(&mut self, quote: char, string: &mut String) -> Result<()> {
        let next = self.peek().unwrap_or_default();
        let character = match next {
            'u' => return self.unicode_escape(string),
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' | '\\' => next,
            _ if next == quote => next,
            _ => return self.expected("one of \\ / b f n r t u or the quote, to end an escape"),
        };
        self.skip(next);
        string.push(character);
        Ok(())
    }

    fn unicode_escape(&mut self, string: &mut String) -> Result<()> {
        let start = self.rest;
        self.skip('u');
        let mut units = vec![self.hex()?];
        if matches!(units[..], [0xD800..=0xDBFF]) && self.eat("\\u") {
            units.push(self.hex()?);
        }
        match String::from_utf16(&units) {
            Ok(decoded) => string.push_str(&decoded),
            Err(_) => {
                self.rest = start;
                return self.expected("a pair of surrogates or another character");
            }
        }
        Ok(())
    }

    fn hex(&mut self) -> Result<u16> {
        let digits = self.rest.get(..4).unwrap_or_default();
        // `from_str_radix` would accept a sign.
        let valid = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u16::from_str_radix(digits, 16) {
            Ok(unit) if valid => {
                self.rest = &self.rest[4..];
                Ok(unit)
            }
            _ => self.expected("four hexadecimal digits"),
        }
    }
}
