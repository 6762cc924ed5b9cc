@story xa-lurgan-assault
@topic Knife crime figures of the Brackwater police division for a year
@subject P = Brackwater division | Brackwater | the division | police
@subject N = Northgate | the Northgate ward
@subject H = Harbour | the Harbour ward
@subject M = Millfields | the Millfields ward
@subject S = Superintendent Aoife Nkemelu | Nkemelu | the superintendent
@fact k1 = 364 | other | P | knife offences recorded | 2035 | cumulative
@fact k0 = 280 | other | P | knife offences recorded | 2034 | cumulative
@fact dk = 84 | other | P | more knife offences than the year before | 2035 | cumulative
@fact pk = 30 | rate | P | change of knife offences | 2035 | cumulative
@fact n1 = 171 | other | N | knife offences recorded | 2035 | cumulative
@fact h1 = 122 | other | H | knife offences recorded | 2035 | cumulative
@fact m1 = 71 | other | M | knife offences recorded | 2035 | cumulative
@fact ns = 47 | other | N | share of the division's knife offences | 2035 | cumulative
@fact ch = 91 | other | P | knife offences that led to a charge | 2035 | cumulative
@fact chs = 25 | other | P | knife offences that led to a charge, as a share | 2035 | cumulative
@fact nc = 273 | other | P | knife offences without a charge | 2035 | cumulative
@fact inj = 118 | injuries | P | people hurt with knives | 2035 | cumulative
@fact de = 3 | deaths | P | people killed with knives | 2035 | cumulative
@fact off1 = 412 | officers | P | sworn officers | 2036-01 | snapshot
@fact off0 = 440 | officers | P | sworn officers | 2035-01 | snapshot
@fact doff = 28 | officers | P | sworn officers fewer than a year before | 2036-01 | snapshot
@fact new = 35 | officers | P | officers to be recruited | 2036 | plan | pledged
@fact full = 447 | officers | P | sworn officers after recruitment | 2036 | plan | pledged
@fact sev = 7 | other | P | officers more than two years before | 2036 | plan | pledged
@fact am = 1310 | other | P | blades handed in | 2035 | cumulative
@rel diff dk = k1 - k0
@rel change pk = k0 -> k1
@rel sum k1 = n1 + h1 + m1
@rel share ns = n1 / k1
@rel share chs = ch / k1
@rel diff nc = k1 - ch
@rel diff doff = off0 - off1
@rel sum full = off1 + new
@trap inj k1 :: most offences hurt nobody
@trap de inj :: the killed are not among the hurt
@trap doff new :: officers lost and promised
@rel diff sev = full - off0
@trap ch dk :: near each other, unrelated

@doc a-local | local news site | 2036-01-22
Knife crime in Brackwater up by {30%|pk}

Posted 06:45, updated 11:20

There were {364|k1|t=last year|by=police figures} knife offences in the Brackwater division last year, police figures show, {84|dk} more than the {280|k0|t=in 2034} recorded in 2034. It is an increase of {30%|pk}.

Northgate had {171|n1}, Harbour {122|h1} and Millfields {71|m1}. That means {47%|ns} of all cases happened in a single ward.

Only {91|ch} of the {364|k1} led to a charge, or {25%|chs}. {Three|de} people were killed and {118|inj} hurt.

The division has {412|off1} officers, down {28|doff} from {440|off0|t=a year ago} a year ago. Supt Nkemelu hopes for {35|new} recruits by Christmas, which would bring it to {447|full}.

MORE: Two held after van fire on Dock Road

@doc b-column | newspaper column | 2036-01-24
Count the charges, not the blades

A colleague tells me we should be grateful: {1,310|am} knives went into the bins outside the stations. I would be more grateful for an arrest. {Three hundred and sixty-four|k1|v=364|t=in a year} offences in a year, {ninety-one|ch} charges. In {two hundred and seventy-three|nc|v=273} cases, then, nobody had to answer for anything.

The superintendent points to her roll: {440|off0} names a year ago, {412|off1} today. {Twenty-eight|doff} fewer. I grant her that, and I grant her the {35|new|m=pledged} she has been promised. {Four hundred and forty-seven|full|v=447} will still be {seven|sev} more than she had when there were {280|k0} offences.

@doc c-brief | radio brief | 2036-01-22
Harbour Sound News at one

Knife crime: {171|n1} offences in Northgate, {122|h1} in Harbour, {71|m1} in Millfields, so {364|k1} for the division. {Three in ten|pk|v=30} more than the {280|k0|t=the year before} of the year before. {One case in four|chs|v=25} ended with a charge. The force is {28|doff} officers short of last January's {440|off0|t=last January}.
