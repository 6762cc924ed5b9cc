@story jamaica-gully
@topic Gully cleaning money at the St Bride municipal corporation, Jamaica
@subject M = St Bride Municipal Corporation | the corporation | the municipality | the council | parish council
@subject G = Tamarind Gully | the gully | Tamarind
@subject A = Auditor General | the auditor | Auditor General Yvette Clunis | Clunis
@subject B = Mayor Delroy Hamm | Mayor Hamm | Hamm | the mayor | His Worship
@subject X = Grandison Works | Grandison | the contractor
@fact vo = 48000000 | budget | M | Jamaican dollars voted for drain cleaning | 2026-27 | plan
@fact pd = 31200000 | spending | M | Jamaican dollars paid for drain cleaning | 2026-27 | cumulative
@fact px = 22600000 | spending | X | Jamaican dollars paid for drain cleaning | 2026-27 | cumulative
@fact dr = 64 | other | M | drains listed for cleaning | 2026-27 | plan
@fact cl = 39 | other | M | drains certified as cleaned | 2026-27 | cumulative
@fact nc = 17 | other | A | drains certified and found uncleaned | 2027-02 | snapshot
@fact len = 2.6 | distance | G | kilometres long | - | constant
@fact cle = 0.9 | distance | G | kilometres cleaned | 2027-02 | cumulative
@fact fl = 26 | homes | G | houses flooded | 2026-11-04 | cumulative
@fact vf = 8 | votes_cast | M | councillors for a forensic audit | 2027-03-11 | snapshot
@fact va = 7 | votes_cast | M | councillors against a forensic audit | 2027-03-11 | snapshot
@fact se = 15 | seats | M | divisions | - | constant
@fact co = 5 | other | X | contracts won | 2026-27 | cumulative
@fact cot = 11 | other | M | contracts awarded for drain cleaning | 2026-27 | cumulative
@fact days = 21 | duration | B | days to answer | 2027-03-11 | plan
@fact ph = 2100 | other | M | potholes patched | 2026-27 | cumulative
@rel sum se = vf + va
@trap vo pd :: voted and paid
@trap pd px :: all and one contractor
@trap cl nc :: certified and not done
@trap len cle :: whole length and cleaned
@trap co cot :: one contractor's and all
@race audit = vf va

@doc a-gleam | national daily | 2027-03-12
{Seventeen|nc} 'clean' gullies were never touched, audit finds

Shanique Palmer-Ffrench / Parish Correspondent

PORT ESQUIVEL, St Bride: The Auditor General has found that {17|nc|by=The Auditor General} of {39|cl|t=last fiscal year} drains which the St Bride Municipal Corporation certified as cleaned last fiscal year had not been touched when her team visited in February.

In a report tabled yesterday, Yvette Clunis said {$31.2 million|pd|by=Yvette Clunis} was paid out of a vote of {$48 million|vo}. Of that, {$22.6 million|px} went to one firm, Grandison Works, which secured {five|co} of {11|cot} contracts.

After a heated sitting, councillors voted {eight|vf|t=yesterday} to {seven|va|t=yesterday} for a forensic audit. Mayor Delroy Hamm has {21|days} days to respond.

Tamarind Gully, which overflowed on November 4 and flooded {26|fl} houses, was among those signed off. Barely {900|cle|x=0.001} metres of its {2.6|len} kilometres had been cleared, Clunis noted.

Send feedback to parish@thegleam.example. Lotto: 4, 9, 17, 22, 28, 31.

@doc b-obs | rival daily | 2027-03-12
'We patched {2,100|ph} holes!' Hamm defends record

MAYOR Delroy Hamm yesterday brushed aside a damning audit of his council's drain-cleaning programme, insisting that St Bride "did more with less than any parish".

"We were voted {forty-eight million|vo|by=We} and got {thirty-one|pd|x=1000000|round}. How you clean {sixty-four|dr} drains with that?" he asked. "And we patched {2,100|ph} potholes. The lady never count those."

The auditor's report says just {39|cl} of the {64|dr} drains on the programme were certified and that {17|nc|by=The auditor's report} of those existed in that state on paper only.

Opposition leader Councillor Rosemarie Chin-Loy pointed to the contractor. "{Five|co} out of {eleven|cot} jobs. {Twenty-two point six million|px|v=22600000}. Is one man alone have a shovel?"

The motion for a deeper probe was carried {8|vf}–{7|va}, with Councillor Everald Bogle crossing the floor. All {15|se} were present.

@doc c-community | community Facebook-style newsletter | 2027-03-14
TAMARIND TALK, no. 6. Free. Pass it on.

Neighbours. You know and I know that nobody clean this gully since Father Reid dead.

The government lady came in February with a measuring wheel. {Point nine|cle|t=in February|v=0.9} of a kilometre she got. It run {two point six|len|v=2.6}. The rest is bush, fridge and one Lada.

On November 4 it come over. {Twenty-six|fl} yards, and I can name you all of them, starting with mine.

So when I read that the municipality pay {$31.2 million|pd|t=last year} last year to clean {39|cl} of them, I ask: which {39|-}? When I read that Grandison one get {$22.6 million|px} of that, I don't ask anything.

His Worship has {three weeks|days|v=21} to say. Meeting at the basic school Thursday, seven sharp. Seven, not Jamaican seven. Bring the photographs.

@doc d-radio | radio news bulletin | 2027-03-11
IRIE COAST FM — Major newscast, 5 p.m.

There will be a forensic audit at the St Bride corporation. By {eight|vf|t=this afternoon} votes to {seven|va|t=this afternoon} this afternoon, the {fifteen|se}-member council accepted the recommendation of the Auditor General.

Her report looks at drain cleaning. {Forty-eight million|vo} dollars was allotted for the year, {thirty-one point two million|pd|v=31200000} was spent, and {seventeen|nc} of {thirty-nine|cl} drains passed as clean were not.

One company was paid more than {twenty-two million|>px}.

The mayor says he welcomes scrutiny. He has until the first of April, that is {twenty-one|days} days, to reply in writing.

Elsewhere: two fishermen missing off Rocky Point are safe. In sport, St Bride Tech 3, Vere 1.
