package org.lookback.hotline.persistence;

import java.util.List;
import org.lookback.hotline.HotlineLine;
import org.lookback.hotline.HotlineLists;
import org.lookback.hotline.HotlineSearch;
import org.springframework.stereotype.Repository;

@Repository
class SqlHotlineLists implements HotlineLists {

    private final HotlineListMapper mapper;

    SqlHotlineLists(HotlineListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<HotlineLine> find(HotlineSearch search) {
        return mapper.listRequests(search);
    }

    @Override
    public int count(HotlineSearch search, int most) {
        return mapper.countRequests(search, most + 1);
    }
}
