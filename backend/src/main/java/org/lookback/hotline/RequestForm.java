package org.lookback.hotline;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.petitioner.PetitionerForm;

/**
 * A request as it was taken down or sent in; nothing of it has been checked. Instants are instants, whole seconds.
 *
 * @param source who sends it: {@code AGENT} for our own agents, else the name of the sending system
 * @param externalNo its number there; together with the source it is taken in once
 * @param channel see {@link Channel} @param requestType see {@link RequestType} @param placeKind see {@link PlaceKind}
 * @param categoryCode six digits of the catalogue @param urgency EMERGENCY, LIVELIHOOD, GENERAL, COMPLEX; null: the category's
 * @param subdistrict code of the unit on whose ground it is, e.g. {@code sd-gucheng}
 * @param accusedParty who is complained about, in words @param accusedUnit code of the unit, if it is one of ours
 * @param reporterIsParty it is her own matter; false: a tip-off about others
 * @param answer the agent answered at once with this text @param knowledgeId from this entry
 * @param route it is not ours: the statutory way she was told to take [W4]
 * @param repeatOf number of an earlier case of the same matter
 */
public record RequestForm(
        @Nullable String source,
        @Nullable String externalNo,
        @Nullable String channel,
        @Nullable String requestType,
        @Nullable String categoryCode,
        @Nullable String urgency,
        @Nullable String needTag,
        @Nullable String title,
        @Nullable String content,
        @Nullable String incidentAddress,
        @Nullable String placeKind,
        @Nullable String subdistrict,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String venueCode,
        @Nullable Instant incidentAt,
        @Nullable String accusedParty,
        @Nullable String accusedUnit,
        @Nullable Boolean reporterIsParty,
        @Nullable PetitionerForm petitioner,
        @Nullable String answer,
        @Nullable Long knowledgeId,
        @Nullable String route,
        @Nullable String repeatOf) {}
