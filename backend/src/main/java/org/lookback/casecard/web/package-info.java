/** The case card over REST; trades say with {@link org.lookback.casecard.web.AboutCase} what a case of theirs is about. */
@NamedInterface("web")
@NullMarked
package org.lookback.casecard.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
