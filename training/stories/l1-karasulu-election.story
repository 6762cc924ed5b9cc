@story l1-karasulu-election
@topic Karasulu, Turkey: a mayor's election annulled and held again, 2029
@subject S = Selin Aktoprak | Aktoprak | the opposition candidate | the candidate
@subject H = Haluk Demirbilek | Demirbilek | the governing party's candidate | the former governor
@subject Y = Supreme Election Council | YSK | the board | the election council
@subject K = Karasulu | the city | Karasulu Metropolitan Municipality
@subject L = Karasulu metro | the metro | the tram
@fact sv = 241880 | vote_count | S | votes for mayor | 2029-03-25
@fact hv = 240126 | vote_count | H | votes for mayor | 2029-03-25
@fact mg = 1754 | margin | S | votes between the two | 2029-03-25
@fact ss = 48.7 | vote_share | S | share of votes for mayor | 2029-03-25
@fact hs = 48.4 | vote_share | H | share of votes for mayor | 2029-03-25
@fact box = 1830 | other | Y | ballot boxes | 2029-03-25 | constant
@fact badbox = 62 | other | Y | ballot boxes with chairs who were not civil servants | 2029-04-30
@fact maj = 7 | other | Y | members who voted to annul | 2029-04-30
@fact min = 4 | other | Y | members who voted against annulling | 2029-04-30
@fact sv2 = 281540 | vote_count | S | votes for mayor | 2029-06-17
@fact hv2 = 236910 | vote_count | H | votes for mayor | 2029-06-17
@fact mg2 = 44630 | margin | S | votes between the two | 2029-06-17
@fact ss2 = 53.6 | vote_share | S | share of votes for mayor | 2029-06-17
@fact hs2 = 45.1 | vote_share | H | share of votes for mayor | 2029-06-17
@fact op = 97.8 | counted_share | Y | percent of ballot boxes opened | 2029-06-17 21:30
@fact tu1 = 80.2 | turnout | K | percent of voters who voted | 2029-03-25
@fact tu2 = 84.9 | turnout | K | percent of voters who voted | 2029-06-17
@fact day = 2029-06-17 | date | Y | day of the new vote | - | plan
@fact days = 17 | duration | S | days in office | 2029-04-30 | constant
@fact km = 21.5 | distance | L | kilometres of new tram line | by 2033 | plan | pledged
@fact debt = 9400000000 | budget | K | lira of debt of the municipality | 2029
@fact card = 26 | price | L | lira for a student's monthly ticket | 2029 | constant
@rel diff mg = sv - hv
@rel diff mg2 = sv2 - hv2
@race march = sv hv
@race june = sv2 hv2
@trap sv sv2 :: the annulled vote and the repeated one
@trap mg mg2 :: the leads
@trap tu1 tu2 :: turnout in March and in June
@trap box badbox :: all ballot boxes and those complained of

@doc a-agency | news agency | 2029-03-26
Aktoprak wins Karasulu by {1,754|mg} votes

KARASULU (AND) - The opposition candidate Selin Aktoprak has won the mayoralty of Karasulu with {241,880|sv} votes, {1,754|mg} ahead of Haluk Demirbilek, the former governor, who received {240,126|hv}. All {1,830|box} ballot boxes have been opened.

Aktoprak got {48.7|ss} per cent and Demirbilek {48.4|hs}. Turnout was {80.2|tu1} per cent.

The governing party's candidate said he'd appeal over ballot box chairs "who are not civil servants".

In her first words Aktoprak promised to extend the tram by {21.5|km} kilometres and to show the public what is owed, which she thinks is {9.4 billion|debt|by=she} lira.

@doc b-portal | news portal | 2029-04-30
YSK annuls Karasulu vote: {7|maj} for

Last minute | {19.46|-} | {112|-} comments

The election council has scrapped the result of the mayoral election in Karasulu. {Seven|maj} members were in favour; {five|!min} opposed it. The grounds: at {226|!badbox} boxes, the chair wasn't a civil servant.

The new date is {17 June|day}.

Aktoprak, who sat in the mayor's chair for just {17|days} days, will hand over tonight to a trustee. In that time she'd cut the student ticket to {26|card} lira.

Her first-round lead of {0.3|-} points, or {1,754|mg} votes, is thus void.

FOLLOW LIVE: Derby ends {1-1|-} | Gold price at {4,870|-} lira

@doc c-foreign | foreign broadsheet | 2029-06-18
A city votes again, and louder

By Petronella van Houwelingen in Karasulu

They came back from the beaches to do it. Students slept on the ferry, grandmothers were carried up stairs, and in the end turnout, at {84.9 per cent|tu2}, was higher than the {80.2 per cent|tu1|t=in March} in March.

Selin Aktoprak, whose victory by a mere {1,754|mg|t=in spring} votes the authorities struck out in spring, won on Sunday by {44,630|mg2|t=on Sunday}. She took {53.6 per cent|ss2|^} to {45.1 per cent|hs2|^} for Haluk Demirbilek.

By half past nine on the evening, with {97.8 per cent|op|t=By half past nine on the evening} of the boxes opened, the former governor had rung her. "It's not customary," an aide told me.

{62|badbox} box chairs were the reason given for making {half a million|-} citizens do it twice. "I'm going to send them flowers," said a barber, Ömer.

She has inherited debts of {9.4 billion|debt} lira and a tram to build, {21.5|km} kilometres of it.

@doc d-list | local news site, results list | 2029-06-18
KARASULU: SECOND VOTE, ALL BOXES (unofficial)

Selin Aktoprak — {281,540|sv2} — {53.6%|ss2}
Haluk Demirbilek — {236,910|hv2} — {45.1%|hs2}
Turnout — {84.9%|tu2}
Boxes — {1,830|box}

What is different from 25 March?
• Then Aktoprak had {241,880|sv|t=Then} and Demirbilek {240,126|hv|^}.
• The difference in votes: {1,754|mg|t=then} then; {48,900|!mg2|t=now} now.
• Turnout: from {80.2%|tu1} up to {84.9%|tu2}.

Why twice? On the 30th of April the YSK ruled by {seven|maj} to {four|min}.

Aktoprak's people say she has been mayor for {17|days} days so far; she'll be sworn in for the second time on Wednesday and has said that the price for students won't go above {26|card} lira.
