package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Optional;

/**
 * 政府采购支出.
 *
 * @param toSmallAndMedium value of contracts awarded to 中小企业
 * @param toSmallAndMicro of these, to 小微企业
 */
public record Procurement(
    @Term(value = "总额", note = "不写就由货物、工程、服务相加") Optional<Amount> total,
    @Term("货物") Optional<Amount> goods,
    @Term("工程") Optional<Amount> works,
    @Term("服务") Optional<Amount> services,
    @Term(value = "用途", note = "主要采购了什么") Optional<Remark> purpose,
    @Term("授予中小企业合同金额") Optional<Amount> toSmallAndMedium,
    @Term(value = "授予小微企业合同金额", note = "授予中小企业的当中，给小微企业的") Optional<Amount> toSmallAndMicro) {}
