package gongkai.account;

import gongkai.term.Term;
import java.util.Map;
import java.util.Optional;

/**
 * 国有资产占用情况 at the end of the year.
 *
 * @param byUse use of the car, as the province's form names it → number
 * @param equipment pieces of equipment, cars apart, of a unit price of 100 万元 and more
 */
public record Assets(
    @Term(value = "车辆合计", note = "辆数；不写就由“车辆”相加") Optional<Integer> vehicles,
    @Term(value = "车辆", note = "用途: 辆数，用途照本省格式的叫法") Map<String, Integer> byUse,
    @Term(value = "其他用车用途", note = "其他用车主要做什么") Optional<Remark> otherUse,
    @Term(value = "大型设备", note = "单价 100 万元（含）以上的设备（不含车辆），台（套）") Optional<Integer> equipment) {}
