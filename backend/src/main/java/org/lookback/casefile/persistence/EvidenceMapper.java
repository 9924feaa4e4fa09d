package org.lookback.casefile.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.Evidence;

@Mapper
interface EvidenceMapper {

    void insert(Evidence evidence);

    @Nullable
    Evidence selectById(String id);

    List<Evidence> listByCase(String caseNo);

    int attach(
            @Param("ids") Collection<String> ids,
            @Param("caseNo") String caseNo,
            @Param("step") String step,
            @Param("uploadedBy") String uploadedBy);

    int countOfCase(@Param("ids") Collection<String> ids, @Param("caseNo") String caseNo);

    List<Evidence> listUnattached(@Param("before") Instant before, @Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    int countByHash(String sha256);
}
