package gongkai.account;

import java.util.Set;

/**
 * A 尾差: a total that misses the sum of its parts by no more than rounding explains.
 *
 * @param path of the total, by terms
 * @param parts paths of the parts
 */
public record RoundingDifference(String path, Set<String> parts) {}
