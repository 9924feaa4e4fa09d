package org.lookback.invitation.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.invitation.Invitation.Ending;

/** Statements on {@code patient_invitation}. */
@Mapper
interface InvitationMapper {

    void insert(@Param("row") InvitationRow row, @Param("tokenHash") String tokenHash);

    @Nullable
    InvitationRow selectByHash(String tokenHash);

    @Nullable
    InvitationRow selectByNotice(String notice);

    @Nullable
    InvitationRow selectOpen(String caseNo);

    int end(@Param("id") String id, @Param("how") Ending how, @Param("at") Instant at);

    void endAll(
            @Param("caseNo") String caseNo,
            @Param("how") Ending how,
            @Param("at") Instant at,
            @Param("butHeld") boolean butHeld);

    void addWrongTry(String id);
}
