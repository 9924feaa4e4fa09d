/** The log of reads, for those who audit it. */
@NullMarked
package org.lookback.privacy.web;

import org.jspecify.annotations.NullMarked;
