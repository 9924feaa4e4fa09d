/** The installation's secret key: where it comes from and what it seals. */
@NullMarked
package org.lookback.privacy.key;

import org.jspecify.annotations.NullMarked;
