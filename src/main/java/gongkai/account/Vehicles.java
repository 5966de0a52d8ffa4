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
    @Term("全年预算") Optional<Amount> revisedBudget,
    @Term("决算") Optional<Amount> actual,
    @Term("上年") Optional<Amount> prior,
    @Term("原因") Optional<Remark> reason,
    @Term("公务用车购置费") Optional<VehiclePurchase> purchase,
    @Term("公务用车运行维护费") Optional<VehicleRunning> running,
    @Term("保有量") Optional<Integer> kept,
    @Term("保有车型") Map<String, Integer> keptByKind)
    implements Compared {}
