package org.lookback.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.OfficerFitness.Fit;
import org.lookback.directory.OfficerFitness.Unfit;

/** What decides whether a person may inspect a venue. */
public record OfficerFile(
        String id,
        String name,
        boolean active,
        boolean officer,
        @Nullable String credentialNo,
        @Nullable LocalDate expiresOn,
        @Nullable String interest) {

    /** Only certified officers inspect [W11]; the credential outlives the day [C3]; nobody inspects where he has an interest [B1]. */
    public OfficerFitness fitness(LocalDate on) {
        if (!active || !officer) {
            return new Unfit("NOT_AN_OFFICER", "%s不是在岗执法人员，不能实施检查，请另选执法人员。".formatted(name));
        }
        if (credentialNo == null || expiresOn == null) {
            return new Unfit("CREDENTIAL_MISSING", "%s没有登记执法证，请先登记证件或另选执法人员。".formatted(name));
        }
        if (!expiresOn.isAfter(on)) {
            return new Unfit(
                    "CREDENTIAL_EXPIRED", "%s的执法证于 %s 到期，不能参加 %s 的检查，请先更新证件或另选执法人员。".formatted(name, expiresOn, on));
        }
        if (interest != null) {
            return new Unfit("RECUSED", "%s与该场所有利害关系（%s），应当回避，请另选执法人员。".formatted(name, interest));
        }
        return new Fit(credentialNo);
    }
}
