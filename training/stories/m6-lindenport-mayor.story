@story m6-lindenport-mayor
@topic Lindenport mayoral race, Ohio: the September poll, the money and the promises on police
@subject A = Dolores Achterberg | Achterberg | the mayor | the incumbent
@subject S = Rick Slabaugh | Slabaugh | the former fire captain | the ex-captain
@subject M = Tunde Marsh-Oyelaran | Marsh-Oyelaran | the council president
@subject P = Lindenport Division of Police | Lindenport police | the division | the department
@subject L = Great Rivers Survey Lab | Great Rivers | the poll
@fact pa = 34 | poll_share | A | likely voters backing the candidate | 2031-09-14 | snapshot
@fact ps = 31 | poll_share | S | likely voters backing the candidate | 2031-09-14 | snapshot
@fact pm = 22 | poll_share | M | likely voters backing the candidate | 2031-09-14 | snapshot
@fact pu = 13 | poll_share | L | likely voters undecided | 2031-09-14 | snapshot
@fact gap = 3 | margin | A | points between first and second | 2031-09-14 | snapshot
@fact jgap = 11 | margin | A | points between first and second | 2031-06-08 | snapshot
@fact n = 612 | sample_size | L | likely voters interviewed | 2031-09-14 | constant
@fact moe = 4 | margin_of_error | L | margin of sampling error in points | 2031-09-14 | constant
@fact ra = 1460000 | fundraising | A | dollars raised for the campaign | 2031-08-31 | cumulative
@fact sa = 912000 | spending | A | dollars spent on the campaign | 2031-08-31 | cumulative
@fact ca = 548000 | other | A | campaign cash on hand | 2031-08-31 | snapshot
@fact rs = 1120000 | fundraising | S | dollars raised for the campaign | 2031-08-31 | cumulative
@fact cs = 395000 | other | S | campaign cash on hand | 2031-08-31 | snapshot
@fact rm = 640000 | fundraising | M | dollars raised for the campaign | 2031-08-31 | cumulative
@fact off = 1184 | officers | P | sworn officers employed | 2031-09-01 | snapshot
@fact auth = 1320 | officers | P | sworn officers the budget allows | 2031 budget | constant
@fact off19 = 1410 | officers | P | sworn officers employed | 2019 | snapshot
@fact vac = 136 | other | P | sworn posts vacant | 2031-09-01 | snapshot
@fact qs = 150 | units_pledged | S | extra police officers promised | next term | plan | pledged
@fact qa = 60 | units_pledged | A | extra police officers promised | next term | plan | pledged
@fact qm = 40 | units_pledged | M | civilian crisis responders promised | next term | plan | pledged
@fact cost = 21000000 | budget | S | yearly cost of the extra officers | next term | plan | projected
@trap pa gap :: a share and a lead
@trap gap jgap :: the June lead was wider
@trap off auth :: employed and budgeted
@trap ra sa :: raised and spent
@trap qs vac :: promised hires and vacancies
@rel diff gap = pa - ps
@rel diff ca = ra - sa
@rel diff vac = auth - off
@race sept = pa ps pm

@doc a-courier | city newspaper | 2031-09-17
Achterberg's cushion thins as Slabaugh closes to within {three|gap}

By Nneka Fairbairn | nfairbairn@lindenportcourier.example | 614-555-0142

Mayor Dolores Achterberg would take {34%|pa|by=Great Rivers Survey Lab|t=finished Sunday} of the vote if Lindenport went to the polls today, a hair ahead of former fire captain Rick Slabaugh at {31%|ps|^}, according to a Great Rivers Survey Lab study finished Sunday. Council President Tunde Marsh-Oyelaran trails with {22%|pm|^}, and {13%|pu|^} have not picked anyone.

In June the same pollster had the incumbent up by {11 points|jgap|t=In June}. Now it is {three|gap|t=Now}, inside the survey's {four-point|moe} error margin. Great Rivers reached {612|n} likely voters by phone and text.

Her consolation is the bank. Filings at the Board of Elections show Achterberg had collected {$1.46 million|ra|t=through Aug. 31|by=Filings at the Board of Elections} through Aug. 31 and burned {$912,000|sa|^}, leaving her {$548,000|ca|^}. Slabaugh took in {$1.12 million|rs|^} and kept {$395,000|cs|^}; Marsh-Oyelaran raised {$640,000|rm|^}.

READ MORE: 7 takeaways from the first mayoral debate
READ MORE: Riverside parking garage to lose 212 spaces

@doc b-tv6 | local TV station site | 2031-09-17
Slabaugh: I'd put {125|!qs|m=pledged|by=Slabaugh} more cops on Lindenport streets

LINDENPORT, Ohio (WLPT) — Rick Slabaugh says he would add {125|!qs|m=pledged|by=Rick Slabaugh} police officers in his first term if voters pick him in November. The ex-captain told News 6 the plan would run the city about {$21 million|~cost|by=The ex-captain} a year.

Achterberg is promising {60|qa}. Marsh-Oyelaran, who leads council, wants none; he'd rather hire {40|qm} civilian crisis workers to take mental health calls.

Right now the division has {1,184|off|t=Right now} officers on the payroll, and funding for {1,320|auth}.

A poll out today has the race at {34|pa}-{31|ps}, mayor over challenger, with Marsh-Oyelaran stuck at {22|pm}.

Posted 5:42 PM, Sep 17, 2031. Copyright 2031 Scrip Lake Media. All rights reserved.

@doc c-badge | police union newsletter | 2031-09-19
THE BADGE & BALLOT: What they're telling us, and what it's worth

Brothers and sisters,

We started this decade of decline with {1,410|off19|t=In 2019} in uniform. In 2019, that is. As of the first of this month our strength stands at {1,240|!off|t=As of the first of this month}, and anybody who has pulled a double on the East Bank knows what that means.

Candidate by candidate: the ex-captain came to the lodge hall and swore to {a hundred and fifty|qs|v=150} new badges. He says the price tag is {$21 million|cost|by=He} every year, and he did not blink. The mayor would go to {sixty|qa}. The council president offered us {forty|qm} social workers in vests, thank you very much.

Endorsement vote is Thursday at Lodge 44. Bring your card. Coffee is free, parking is not.

@doc d-radio | public radio script | 2031-09-18
Money and badges: where the mayor's race stands

HOST: Seven weeks out, and the Lindenport mayor's contest is suddenly close. Our Pilar Vantongeren has been through the finance reports. Pilar, who's got money?

VANTONGEREN: The incumbent, mostly. She's raised just under {one and a half million dollars|<ra|v=1500000|t=by the end of August}, and by the end of August {690 thousand|!ca|^} was still sitting there unspent. Slabaugh has brought in {1.1 million|rs|t=by the end of August} since he got in. The council president, {640 thousand|rm}.

HOST: And what are they fighting over?

VANTONGEREN: Police, really. The department says it has {136|vac|by=The department} empty positions. Slabaugh wants to fill all of those and then some, {150|qs|m=pledged} people. Achterberg says {60|qa|by=Achterberg} is what the academy can actually train.

HOST: And the survey that came out yesterday?

VANTONGEREN: She's ahead by {three points|gap|t=yesterday}, give or take {four|moe}. About {one in eight|~pu|v=13} told Great Rivers they just don't know.
