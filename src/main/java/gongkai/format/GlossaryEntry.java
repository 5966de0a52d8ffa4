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
    @Term(value = "名词", note = "要解释的词") Optional<String> term,
    @Term(value = "科目", note = "或功能分类的项级编码", example = "2080505") Optional<String> code,
    @Term(value = "用到", note = "这个事实给出且不为 0 才印；不写就总是印", example = "收入.事业收入")
        Optional<String> usedBy,
    @Term(value = "解释", required = true, note = "怎样解释") Remark explanation) {}
