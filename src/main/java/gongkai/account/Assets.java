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
    @Term("车辆合计") Optional<Integer> vehicles,
    @Term("车辆") Map<String, Integer> byUse,
    @Term("其他用车用途") Optional<Remark> otherUse,
    @Term("大型设备") Optional<Integer> equipment) {}
