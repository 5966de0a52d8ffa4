/**
 * What one bureau states for one year: {@code Report} and its parts.
 *
 * <p>A component that is {@link java.util.Optional} may be left out: "not given" is not zero. A
 * total may be stated as well as computed, because published accounts are rounded: {@link
 * gongkai.account.Completion} fills in what is not stated and leaves every stated figure alone.
 */
package gongkai.account;
