package gongkai.format;

import gongkai.account.Remark;
import gongkai.term.Term;
import java.util.Optional;

/**
 * One explanation of {@code glossary.yaml}.
 *
 * @param term the term explained
 * @param code or the code of a function item
 * @param usedBy path of the fact that makes a report use the term; none: always
 */
public record GlossaryEntry(
    @Term("名词") Optional<String> term,
    @Term("科目") Optional<String> code,
    @Term("用到") Optional<String> usedBy,
    @Term(value = "解释", required = true) Remark explanation) {}
