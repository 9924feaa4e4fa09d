package org.lookback.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lookback.refusal.Refusal;

/** How often one address may call a page that is open without a login; the addresses heard of longest ago are forgotten. */
public final class Pace {

    private static final int ADDRESSES = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    public Pace(int perMinute) {
        this.perMinute = perMinute;
    }

    /** @throws Refusal TOO_MANY_CALLS */
    public void step(String address) {
        if (!bucket(address).tryConsume(1)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "TOO_MANY_CALLS", "操作太频繁，请等一分钟再试。");
        }
    }

    private synchronized Bucket bucket(String address) {
        return buckets.computeIfAbsent(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
    }
}
