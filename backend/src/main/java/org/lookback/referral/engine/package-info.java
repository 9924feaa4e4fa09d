/** What the diagram referral calls. */
@NullMarked
package org.lookback.referral.engine;

import org.jspecify.annotations.NullMarked;
