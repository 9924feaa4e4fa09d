package org.lookback.notice.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.Lease;
import org.lookback.notice.Letter;
import org.lookback.notice.Written;

/** Statements of sending on the tables {@code notice} and {@code notice_delivery}. */
@Mapper
interface OutboxMapper {

    @Nullable
    String selectByOnceKey(String onceKey);

    void insertNotice(@Param("notice") Written notice);

    void insertCopies(@Param("notice") String notice, @Param("copies") List<Written.Copy> copies);

    List<Long> listDue(@Param("channel") String channel, @Param("lease") Lease lease, @Param("atMost") int atMost);

    int lock(@Param("ids") List<Long> ids, @Param("lease") Lease lease);

    List<Letter> listLocked(String holder);

    int postpone(
            @Param("id") long id,
            @Param("holder") String holder,
            @Param("until") Instant until,
            @Param("error") String error);

    int fail(@Param("id") long id, @Param("holder") String holder, @Param("error") String error);

    int markSent(@Param("id") long id, @Param("holder") String holder, @Param("at") Instant at);

    int hold(@Param("id") long id, @Param("holder") String holder, @Param("until") Instant until);

    void release(String holder);

    void hurry(@Param("channel") String channel, @Param("now") Instant now);

    List<String> listPeopleWithDigest();

    int bundle(@Param("ids") Collection<Long> ids, @Param("digest") String digest);
}
