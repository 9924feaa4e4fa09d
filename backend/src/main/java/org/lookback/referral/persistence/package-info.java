/** Referrals in SQL. */
@NullMarked
package org.lookback.referral.persistence;

import org.jspecify.annotations.NullMarked;
