package org.lookback.privacy.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.privacy.PersonalDataRead;
import org.lookback.privacy.ReadSearch;

/** SQL of table {@code personal_data_read}: it only grows. */
@Mapper
interface PersonalDataReadMapper {

    int insert(@Param("row") PersonalDataRead row);

    int countOf(@Param("who") String who, @Param("what") String what, @Param("since") Instant since);

    List<PersonalDataRead> list(@Param("search") ReadSearch search);

    long count(@Param("search") ReadSearch search);
}
