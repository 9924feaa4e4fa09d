package org.lookback.open311.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.open311.ApiKey;
import org.lookback.open311.RequestQuery;
import org.lookback.open311.StoredRequest;

@Mapper
interface Open311Mapper {

    void insertKey(
            @Param("name") String name, @Param("hash") String hash, @Param("at") Instant at, @Param("by") String by);

    @Nullable
    ApiKey selectKeyByHash(@Param("hash") String hash);

    List<ApiKey> listKeys();

    int revokeKey(@Param("id") long id, @Param("at") Instant at, @Param("by") String by);

    List<StoredRequest> listRequestsByNumber(@Param("numbers") List<String> numbers);

    List<StoredRequest> listRequests(@Param("query") RequestQuery query, @Param("most") int most);
}
