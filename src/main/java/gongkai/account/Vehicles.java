package gongkai.account;

import gongkai.money.Amount;
import gongkai.term.Term;
import java.util.Map;
import java.util.Optional;

/**
 * 公务用车购置及运行维护费.
 *
 * @param kept 保有量: official cars kept at the end of the year
 * @param keptByKind kind of car → number
 */
public record Vehicles(
    @Term(value = "全年预算", note = "调整以后的预算数") Optional<Amount> revisedBudget,
    @Term(value = "决算", note = "本年度的决算数；不写就由各部分相加") Optional<Amount> actual,
    @Term(value = "上年", note = "上年度的决算数") Optional<Amount> prior,
    @Term(value = "原因", note = "与预算或上年相比为什么增减") Optional<Remark> reason,
    @Term("公务用车购置费") Optional<VehiclePurchase> purchase,
    @Term("公务用车运行维护费") Optional<VehicleRunning> running,
    @Term(value = "保有量", note = "年末保有的公务用车辆数") Optional<Integer> kept,
    @Term(value = "保有车型", note = "车型: 辆数") Map<String, Integer> keptByKind)
    implements Compared {}
