@story l1-minazuki-library
@topic Minazuki, Japan: a library handed to a private operator and the mayor's vote that followed, 2007
@subject T = Haruka Tachibana | Tachibana | the challenger | the librarian | Ms. Tachibana
@subject O = Seiji Okuno | Okuno | the mayor | the incumbent | Mr. Okuno
@subject M = Minazuki | the city | Minazuki city
@subject L = Minazuki Central Library | Central Library | the library
@subject B = BookWell | the operator | the company
@subject F = Friends of the Shelf | citizens' group | petitioners
@fact vis = 318000 | ridership | L | visits in a year | fiscal 2006
@fact vis5 = 291000 | ridership | L | visits in a year | fiscal 2005
@fact vol = 412000 | other | L | volumes held | 2007 | constant
@fact cost0 = 384000000 | budget | L | yen a year to run it | under the city | constant
@fact cost1 = 297000000 | budget | B | yen a year to run it | under the contract | plan
@fact save = 87000000 | budget | M | yen saved a year | under the contract | plan | projected
@fact yrs = 5 | duration | B | years of the contract | from April 2007 | constant
@fact lib = 23 | jobs | L | librarians | 2006
@fact lib1 = 9 | jobs | L | librarians | 2007
@fact cln = 17:00 | clock | L | closing hour | 2006 | constant
@fact cll = 21:00 | clock | B | closing hour | from April 2007 | plan
@fact sig = 28460 | other | F | signatures against the contract | 2007-02-28
@fact ct = 61.5 | counted_share | M | percent of votes counted | 2007-04-22 22:30
@fact t1 = 31800 | vote_count | T | votes for mayor | 2007-04-22 22:30
@fact o1 = 33100 | vote_count | O | votes for mayor | 2007-04-22 22:30
@fact t2 = 54917 | vote_count | T | votes for mayor | 2007-04-22 final
@fact o2 = 51284 | vote_count | O | votes for mayor | 2007-04-22 final
@fact d = 3633 | margin | T | votes between the two | 2007-04-22 final
@fact turn = 58.74 | turnout | M | percent of voters who voted | 2007-04-22 final
@fact turn3 = 46.20 | turnout | M | percent of voters who voted | 2003
@fact ta = 44 | age | T | age | 2007 | constant
@fact oa = 68 | age | O | age | 2007 | constant
@fact terms = 3 | other | O | terms in office | 2007 | constant
@rel diff save = cost0 - cost1
@rel diff d = t2 - o2
@race count1 = t1 o1
@race count2 = t2 o2
@trap cost0 cost1 :: cost under the city and under the contract
@trap lib lib1 :: staff before and after
@trap t1 t2 :: the count at half past ten and the final one
@trap cln cll :: closing hours before and after
@trap vis vis5 :: visits in two years

@doc a-english | English-language daily | 2007-04-02
City library opens under private hand, and later

MINAZUKI, Gifu Pref. — The Central Library, with its {412,000|vol} volumes and a carp pond, reopened Sunday under BookWell, a chain of bookshops that the city hired for {five|yrs} years.

The mayor, Seiji Okuno, says the company can run it for {¥297 million|cost1|by=Seiji Okuno} a year where the city spent {¥384 million|cost0|^}. That is {¥87 million|save|^} for "children's dentistry," he said.

Doors will stay open until {9 p.m.|cll}, not {5|cln}. But of {23|lib|t=a year ago} librarians a year ago, just {nine|lib1|t=now} remain now.

The citizens' group Friends of the Shelf handed in {28,460|sig} signatures against the contract in February, more than {a quarter|-} of the electorate. The assembly rejected them {19|-} to {7|-}.

One of the former librarians, Haruka Tachibana, {44|ta}, is running for mayor.

@doc b-agency | news agency | 2007-04-22
Okuno leads in Minazuki with {61 pct|ct|round} counted

GIFU, April 22 — Incumbent Seiji Okuno, {68|oa}, was slightly ahead of former librarian Haruka Tachibana, {44|ta}, in Sunday's mayoral election in Minazuki, Gifu Prefecture.

As of 10:30 p.m., with {61.5|ct} percent of the votes counted, Okuno had {33,100|o1|t=As of 10:30 p.m.} and Tachibana {31,800|t1|^}, the election board said.

Okuno, seeking a {fourth|-} term, campaigned on fiscal consolidation, including a library contract that he says saves {87 million|save|by=he} yen yearly. Tachibana wants it annulled.

Turnout was {58.74|turn} percent, up from {46.2|turn3|t=in 2003} percent in 2003.

@doc c-local | local paper | 2007-04-23
Librarian defeats mayor by {3,633|d}

She was shelving returns at her old branch when she was told, or so her staff would like it told. In truth Haruka Tachibana was in the noodle shop opposite the station with {forty|-} volunteers and a television.

Final count: Tachibana, {54,917|t2|t=Final count}; Okuno, {51,284|o2|^}. Until half past ten he had led, {31,800|!o1|t=Until half past ten} to {30,900|!t1|^}, and the wards by the river changed that.

Nearly {six in ten|~turn|v=60} voted. Four years ago it was {46.2 percent|turn3|t=Four years ago}.

The winner is {44|ta} and has never held an office. The loser, {66|!oa}, had held this one for {three|terms} terms.

What of the library? "I'll read the contract first," she said. "All {five|yrs} years of it." By the company's figures {336,000|-} people would visit it this year; last year {318,000|vis|t=last year} did, the year before {291,000|vis5|t=the year before}.

PHOTO: The carp pond. On the right, the new café ({¥420|-} a cup).

@doc d-trade | library trade magazine | 2007-06-01
Case study: Minazuki after the vote

In April a city of {150,000|-} elected a mayor who used to stamp its due dates. The profession may enjoy that for a moment, and then look at the table.

Operating cost, direct management: {¥384 million|cost0}. Operating cost, BookWell: {¥312 million|!cost1}. Difference claimed by the former mayor: {¥87 million|save|by=the former mayor}. Qualified staff: from {23|lib} to {nine|lib1}. Closing time: from {17:00|cln} to {20:00|!cll}. Term: {five|yrs} years, with a penalty for early exit of {¥60 million|-}.

Whether visits will rise is unknown, since {318,000|vis|t=in fiscal 2006} in fiscal 2006 were achieved with the old staff.

Petitioners gathered {28,000|sig|round=1000|s=Petitioners} names, and the winner's margin was {3,633|d}. Most of those who signed, in other words, did not need to be persuaded twice.

See also p. {41|-}: RFID at {12|-} branches.
