package org.lookback.open311;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * How this installation speaks Open311.
 *
 * @param jurisdiction the one place we answer for
 * @param contact whom to ask @param keyService how to get a key
 * @param publicSources sending systems whose requests were public before they came here
 * @param postsPerMinute for each key
 */
public record Open311Settings(
        String jurisdiction, String contact, String keyService, Set<String> publicSources, int postsPerMinute) {

    private static final String OWN = "OPEN311:";

    /** The sending system behind a key. */
    static String source(long key) {
        return OWN + key;
    }

    /** Nobody need name the only one there is. @throws Refusal JURISDICTION_UNKNOWN */
    public void check(@Nullable String jurisdictionId) {
        if (jurisdictionId != null
                && !jurisdictionId.isBlank()
                && !jurisdictionId.strip().equals(jurisdiction)) {
            throw Refusal.notFound("JURISDICTION_UNKNOWN", "jurisdiction_id 不存在，本接口只服务于 %s。".formatted(jurisdiction));
        }
    }

    /** Whether its words and place may be shown: whoever sent it knew that they would be. */
    boolean isPublic(String source) {
        return source.startsWith(OWN) || publicSources.contains(source);
    }
}
