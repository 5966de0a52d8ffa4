package gongkai.account;

import gongkai.classification.Classification;
import java.util.List;

/**
 * A completed report after the checks, as pages and data files are made from it.
 *
 * @param names the list that names its codes
 * @param rounded its totals that miss their parts by rounding alone
 */
public record CheckedReport(Report report, Classification names, List<RoundingDifference> rounded) {
  public CheckedReport {
    rounded = List.copyOf(rounded);
  }
}
