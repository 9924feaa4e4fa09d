package org.lookback.extension.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.extension.ExtensionRequest;

@Mapper
interface ExtensionMapper {

    void insert(ExtensionRequest request);

    int updateIfUnchanged(ExtensionRequest request);

    @Nullable
    ExtensionRequest select(@Param("caseNo") String caseNo, @Param("seq") int seq);

    List<ExtensionRequest> listByCase(String caseNo);
}
