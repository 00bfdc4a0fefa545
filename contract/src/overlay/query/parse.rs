//! Parses the text of a query.

use super::{Condition, Operand, Operator, Path, Segment, Selector};

/// The maximum nesting depth of filters and parentheses, which bounds the recursion.
const MAX_NESTING: usize = 64;

/// The largest index of RFC 9535, which is the largest exact integer in JSON.
const MAX_INDEX: i64 = (1 << 53) - 1;

const OPERATORS: [(&str, Operator); 6] = [
    // Longer operators come before their beginnings.
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

/// The error is the problem and its position.
pub(super) type Result<T> = std::result::Result<T, String>;

/// Parses a whole query.
pub(super) fn path(text: &str) -> Result<Path> {
    let mut parser = Parser {
        text,
        rest: text,
        nesting: 0,
    };
    parser.expect("$")?;
    let segments = parser.segments()?;
    if !parser.rest.is_empty() {
        return parser.expected("'.', '[' or the end");
    }
    Ok(Path {
        absolute: true,
        segments,
    })
}

pub(super) struct Parser<'a> {
    text: &'a str,
    /// What is still to be parsed.
    pub(super) rest: &'a str,
    nesting: usize,
}

impl<'a> Parser<'a> {
    fn segments(&mut self) -> Result<Vec<Segment>> {
        let mut segments = Vec::new();
        loop {
            let end = self.rest;
            self.skip_blanks();
            let (descendant, selectors) = if self.eat("..") {
                (true, self.descendant_selectors()?)
            } else if self.eat(".") {
                (false, vec![self.dotted("a name or '*'")?])
            } else if self.peek() == Some('[') {
                (false, self.brackets()?)
            } else {
                // Blanks may separate segments, but are not part of a path.
                self.rest = end;
                return Ok(segments);
            };
            segments.push(Segment {
                descendant,
                selectors,
            });
        }
    }

    fn descendant_selectors(&mut self) -> Result<Vec<Selector>> {
        if self.peek() == Some('[') {
            self.brackets()
        } else {
            Ok(vec![self.dotted("a name, '*' or '['")?])
        }
    }

    /// What may follow a dot. `expected` names it.
    fn dotted(&mut self, expected: &str) -> Result<Selector> {
        let starts_name = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        if self.eat("*") {
            return Ok(Selector::Every);
        }
        if !self.peek().is_some_and(starts_name) {
            return self.expected(expected);
        }
        let name = self.take_while(|c| starts_name(c) || c.is_ascii_digit());
        Ok(Selector::Name(name.to_owned()))
    }

    fn brackets(&mut self) -> Result<Vec<Selector>> {
        let mut selectors = Vec::new();
        self.expect("[")?;
        loop {
            self.skip_blanks();
            let selector = self.selector()?;
            self.skip_blanks();
            let end = match selector {
                Selector::Filter(_) => "an operator, ',' or ']'",
                _ => "',' or ']'",
            };
            selectors.push(selector);
            if self.eat("]") {
                return Ok(selectors);
            }
            if !self.eat(",") {
                return self.expected(end);
            }
        }
    }

    fn selector(&mut self) -> Result<Selector> {
        match self.peek() {
            Some(quote @ ('\'' | '"')) => Ok(Selector::Name(self.string(quote)?)),
            Some('-' | '0'..='9') => self.index(),
            Some(':') => self.fail("slices are not supported"),
            Some('*') => {
                self.skip('*');
                Ok(Selector::Every)
            }
            Some('?') => {
                self.skip('?');
                self.skip_blanks();
                Ok(Selector::Filter(self.nested(Self::any)?))
            }
            _ => self.expected("a name in quotes, an index, '*' or '?'"),
        }
    }

    fn index(&mut self) -> Result<Selector> {
        let start = self.rest;
        let digits = self.integer()?;
        let end = self.rest;
        self.skip_blanks();
        if self.peek() == Some(':') {
            return self.fail("slices are not supported");
        }
        self.rest = end;
        let allowed = -MAX_INDEX..=MAX_INDEX;
        match digits.parse() {
            Ok(index) if allowed.contains(&index) && digits != "-0" => Ok(Selector::Index(index)),
            _ => {
                self.rest = start;
                self.expected(&format!("an index from -{MAX_INDEX} to {MAX_INDEX}"))
            }
        }
    }

    /// Parses what may contain itself.
    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.nesting == MAX_NESTING {
            return self.fail(&format!(
                "filters and parentheses are nested more than {MAX_NESTING} deep"
            ));
        }
        self.nesting += 1;
        let parsed = parse(self)?;
        self.nesting -= 1;
        Ok(parsed)
    }

    fn any(&mut self) -> Result<Condition> {
        self.separated("||", Self::all, Condition::Any)
    }

    fn all(&mut self) -> Result<Condition> {
        self.separated("&&", Self::condition, Condition::All)
    }

    /// Parses conditions with an operator between them, and the blanks after them.
    fn separated(
        &mut self,
        operator: &str,
        parse: fn(&mut Self) -> Result<Condition>,
        combine: fn(Vec<Condition>) -> Condition,
    ) -> Result<Condition> {
        let first = parse(self)?;
        self.skip_blanks();
        if !self.eat(operator) {
            return Ok(first);
        }
        let mut conditions = vec![first];
        loop {
            self.skip_blanks();
            conditions.push(parse(self)?);
            self.skip_blanks();
            if !self.eat(operator) {
                return Ok(combine(conditions));
            }
        }
    }

    fn condition(&mut self) -> Result<Condition> {
        let negated = self.eat("!");
        if negated {
            self.skip_blanks();
        }
        let condition = if self.eat("(") {
            self.skip_blanks();
            let inner = self.nested(Self::any)?;
            if !self.eat(")") {
                return self.expected("an operator or ')'");
            }
            inner
        } else if negated {
            self.existence()?
        } else {
            self.test()?
        };
        Ok(if negated {
            Condition::Not(Box::new(condition))
        } else {
            condition
        })
    }

    /// A negated test cannot be a comparison without parentheses.
    fn existence(&mut self) -> Result<Condition> {
        let start = self.rest;
        match self.operand()? {
            Operand::Path(path) => Ok(Condition::Exists(path)),
            Operand::Literal(_) => {
                self.rest = start;
                self.expected("a path or '('")
            }
        }
    }

    fn test(&mut self) -> Result<Condition> {
        let start = self.rest;
        let left = self.operand()?;
        self.skip_blanks();
        let operator = OPERATORS.into_iter().find(|(text, _)| self.eat(text));
        match (operator, left) {
            (Some((_, operator)), left) => {
                self.check_singular(&left, start)?;
                self.skip_blanks();
                let start = self.rest;
                let right = self.operand()?;
                self.check_singular(&right, start)?;
                Ok(Condition::Compare(left, operator, right))
            }
            (None, Operand::Path(path)) => Ok(Condition::Exists(path)),
            (None, Operand::Literal(_)) => self.expected("'==', '!=', '<', '<=', '>' or '>='"),
        }
    }

    fn check_singular(&mut self, operand: &Operand, start: &'a str) -> Result<()> {
        match operand {
            Operand::Path(path) if !path.is_singular() => {
                self.rest = start;
                self.expected("a path to a single node, because it is compared")
            }
            _ => Ok(()),
        }
    }

    fn operand(&mut self) -> Result<Operand> {
        match self.peek() {
            Some(first @ ('$' | '@')) => {
                self.skip(first);
                Ok(Operand::Path(Path {
                    absolute: first == '$',
                    segments: self.segments()?,
                }))
            }
            Some(quote @ ('\'' | '"')) => Ok(Operand::Literal(self.string(quote)?.into())),
            Some('-' | '0'..='9') => Ok(Operand::Literal(self.number()?.into())),
            _ => Ok(Operand::Literal(self.word()?)),
        }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Skips the next character, which is known.
    pub(super) fn skip(&mut self, next: char) {
        self.rest = &self.rest[next.len_utf8()..];
    }

    pub(super) fn eat(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, token: &str) -> Result<()> {
        if self.eat(token) {
            Ok(())
        } else {
            self.expected(&format!("'{token}'"))
        }
    }

    fn skip_blanks(&mut self) {
        self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
    }

    pub(super) fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !accept(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    pub(super) fn expected<T>(&self, what: &str) -> Result<T> {
        self.fail(&format!("expected {what}"))
    }

    pub(super) fn fail<T>(&self, problem: &str) -> Result<T> {
        let position = self.text.chars().count() - self.rest.chars().count();
        Err(format!("at position {position}, {problem}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_reported_with_its_position() {
        for (text, problem) in [
            ("", "at position 0, expected '$'"),
            ("paths", "at position 0, expected '$'"),
            (" $", "at position 0, expected '$'"),
            ("$.", "at position 2, expected a name or '*'"),
            ("$. a", "at position 2, expected a name or '*'"),
            ("$.1", "at position 2, expected a name or '*'"),
            ("$..", "at position 3, expected a name, '*' or '['"),
            ("$.a-b", "at position 3, expected '.', '[' or the end"),
            ("$.a ", "at position 3, expected '.', '[' or the end"),
            (
                "$[]",
                "at position 2, expected a name in quotes, an index, '*' or '?'",
            ),
            (
                "$[a]",
                "at position 2, expected a name in quotes, an index, '*' or '?'",
            ),
            ("$['é'", "at position 5, expected ',' or ']'"),
            (
                "$[0,]",
                "at position 4, expected a name in quotes, an index, '*' or '?'",
            ),
            ("$[-]", "at position 3, expected a digit"),
            (
                "$[01]",
                "at position 2, expected a number without leading zeros",
            ),
            (
                "$[-0]",
                "at position 2, expected an index from -9007199254740991 to 9007199254740991",
            ),
            (
                "$[9007199254740992]",
                "at position 2, expected an index from -9007199254740991 to 9007199254740991",
            ),
            ("$['a]", "at position 5, expected the closing quote"),
            (
                "$['\n']",
                "at position 3, expected an escape instead of a control character",
            ),
            (
                "$['\\\"']",
                "at position 4, expected one of \\ / b f n r t u or the quote, to end an escape",
            ),
            (
                "$['\\u12",
                "at position 5, expected four hexadecimal digits",
            ),
            (
                "$['\\u+123']",
                "at position 5, expected four hexadecimal digits",
            ),
            (
                "$['\\ud800\\u0041']",
                "at position 4, expected a pair of surrogates or another character",
            ),
            (
                "$['\\udc00']",
                "at position 4, expected a pair of surrogates or another character",
            ),
            (
                "$[?]",
                "at position 3, expected a path, a string, a number, true, false or null",
            ),
            (
                "$[?@.a = 1]",
                "at position 7, expected an operator, ',' or ']'",
            ),
            (
                "$[?!@.a == 1]",
                "at position 8, expected an operator, ',' or ']'",
            ),
            ("$[?!1]", "at position 4, expected a path or '('"),
            ("$[?(@.a]", "at position 7, expected an operator or ')'"),
            (
                "$[?true]",
                "at position 7, expected '==', '!=', '<', '<=', '>' or '>='",
            ),
            (
                "$[?@.a[*] == 1]",
                "at position 3, expected a path to a single node, because it is compared",
            ),
            (
                "$[?1 == @..a]",
                "at position 8, expected a path to a single node, because it is compared",
            ),
            ("$[?@ == 1.]", "at position 10, expected a digit"),
            (
                "$[?@ == 1e999]",
                "at position 8, expected a number that is not too large",
            ),
        ] {
            assert_eq!(path(text).unwrap_err(), problem, "{text}");
        }
    }

    #[test]
    fn slices_and_functions_are_rejected_by_name() {
        for text in ["$[:2]", "$[1:]", "$[-1 : 2]", "$['a', ::2]", "$[?@[1:]]"] {
            let problem = path(text).unwrap_err();
            assert!(problem.ends_with(", slices are not supported"), "{problem}");
        }
        for text in [
            "$[?count(@.b[0])==-1]",
            "$[?match(@.b, '0')]",
            "$[?!search(@.b, '0')]",
            "$[?1 == value(@..a)]",
            "$[?true(@)]",
        ] {
            let problem = path(text).unwrap_err();
            assert!(
                problem.ends_with(", functions are not supported"),
                "{problem}"
            );
        }
        assert_eq!(
            path("$[?@.a && length(@) > 1]").unwrap_err(),
            "at position 10, functions are not supported"
        );
    }

    #[test]
    fn nesting_is_limited() {
        let parentheses = |depth| format!("$[?{}@.a{}]", "(".repeat(depth), ")".repeat(depth));
        let filters = |depth| format!("${}.a{}", "[?@".repeat(depth), "]".repeat(depth));
        assert!(path(&parentheses(MAX_NESTING - 1)).is_ok());
        assert!(path(&filters(MAX_NESTING)).is_ok());
        for text in [
            parentheses(MAX_NESTING),
            parentheses(100_000),
            filters(MAX_NESTING + 1),
            filters(100_000),
        ] {
            let problem = path(&text).unwrap_err();
            let expected = ", filters and parentheses are nested more than 64 deep";
            assert!(problem.ends_with(expected), "{problem}");
        }
    }

    #[test]
    fn length_is_not_limited() {
        for text in [
            format!("$[?{}@.a]", "@.a || ".repeat(100_000)),
            format!("$[?@{}]", ".a".repeat(100_000)),
            format!("$[{}*]", "*,".repeat(100_000)),
            format!("$['{}']", "((((((((((".repeat(10_000)),
        ] {
            assert!(path(&text).is_ok());
        }
    }
}
