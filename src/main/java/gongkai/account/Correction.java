package gongkai.account;

import gongkai.term.Term;
import java.util.Optional;

/**
 * A correction (更正) of a published report: what it said, what it says now, and why. It stays for as
 * long as the report does.
 *
 * @param fact what was corrected, by its terms or in words
 */
public record Correction(
    @Term(value = "日期", required = true, note = "改正的日期") PublicationDate date,
    @Term(value = "事项", required = true, note = "改正了什么", example = "三公经费.决算") String fact,
    @Term(value = "原值", note = "改正以前怎样写") Optional<String> before,
    @Term(value = "现值", note = "改正以后怎样写") Optional<String> after,
    @Term(value = "原因", required = true, note = "为什么改正") Remark reason) {}
