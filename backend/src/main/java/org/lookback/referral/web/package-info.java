/** Referrals over REST. */
@NullMarked
package org.lookback.referral.web;

import org.jspecify.annotations.NullMarked;
