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
    @Term(value = "日期", required = true) PublicationDate date,
    @Term(value = "事项", required = true) String fact,
    @Term("原值") Optional<String> before,
    @Term("现值") Optional<String> after,
    @Term(value = "原因", required = true) Remark reason) {}
