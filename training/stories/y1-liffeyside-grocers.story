@story y1-liffeyside-grocers
@topic Supermarket shares in Ireland, twelve weeks to May 2033
@subject D = Dolan's | Dolan's supermarkets | the Cork chain
@subject H = Harvest Lane | the Dublin-based grocer
@subject M = Merkur | the German discounter | the discounter
@subject X = other grocers | independents | everyone else
@subject P = average shop | shoppers
@fact d = 24.1 | other | D | share of grocery sales | 12 weeks to May 2033 | snapshot
@fact h = 22.8 | other | H | share of grocery sales | 12 weeks to May 2033 | snapshot
@fact m = 14.6 | other | M | share of grocery sales | 12 weeks to May 2033 | snapshot
@fact x = 38.5 | other | X | share of grocery sales | 12 weeks to May 2033 | snapshot
@fact dg = 3.2 | rate | D | growth in grocery sales | 12 weeks to May 2033 | snapshot
@fact hg = 1.1 | rate | H | growth in grocery sales | 12 weeks to May 2033 | snapshot
@fact mg = 9.7 | rate | M | growth in grocery sales | 12 weeks to May 2033 | snapshot
@fact h0 = 23.9 | other | H | share of grocery sales | 12 weeks to May 2032 | snapshot
@fact p = 31.4 | price | P | euros spent a visit | 12 weeks to May 2033 | snapshot
@race share = d h m
@trap h h0 :: a year apart
@trap d dg :: share and growth

@doc a-irishpost | national newspaper | 2033-05-30
Dolan's edges ahead as discounter booms

Dolan's held {24.1pc|d} of the grocery market in the {12|-} weeks to mid-May, with Harvest Lane, which a year ago was on {23.9pc|h0|t=a year ago}, second at {22.8pc|h}.

Merkur grew fastest, by {9.7pc|mg}, and has {14.6pc|m} of sales. Dolan's takings rose {3.2pc|dg} and those of the Dublin-based grocer {1.1pc|hg}.

Shoppers spent {€31.40|p} a visit.

@doc b-checkouttrade | trade weekly | 2033-06-02
Market watch: grocery

Share of sales (growth on year)
Dolan's {24.1|d} (+{3.2|dg})
Harvest Lane {22.8|h} (+{1.1|hg})
Merkur {16.4|!m} (+{9.7|mg})
All others {38.5|x|s=All others}

Merkur's Irish boss, Jutta Brandhoff, says she is "not watching the Cork chain". She should be: it opened {six|-} shops in spring, among them one across the road from her own head office.
