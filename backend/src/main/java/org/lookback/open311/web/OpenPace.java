package org.lookback.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lookback.access.Pace;
import org.lookback.open311.ApiKey;
import org.lookback.open311.Open311Settings;
import org.springframework.stereotype.Component;

/** How often one address may ask and one key may send. */
@Component("open311Pace")
class OpenPace {

    private static final int CALLS_PER_MINUTE = 300;

    private final Pace calls = new Pace(CALLS_PER_MINUTE);
    private final Pace posts;

    OpenPace(Open311Settings settings) {
        this.posts = new Pace(settings.postsPerMinute());
    }

    /** @throws org.lookback.refusal.Refusal TOO_MANY_CALLS */
    void step(HttpServletRequest from) {
        calls.step(from.getRemoteAddr());
    }

    /** @throws org.lookback.refusal.Refusal TOO_MANY_CALLS */
    void step(ApiKey key) {
        posts.step(String.valueOf(key.id()));
    }
}
