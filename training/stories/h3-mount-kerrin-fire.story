@story h3-mount-kerrin-fire
@topic Bushfire in eastern Victoria, Australia: five days, then the commission's interim report
@subject F = Mount Kerrin fire | the fire | the blaze | the bushfire | Kerrin fire
@subject W = Wombarra Ridge fire | the Wombarra fire | the smaller fire | the second fire
@subject B = Buldah | Buldah township
@subject N = Noorinbee Flat | Noorinbee
@subject C = CFA | Country Fire Authority | the fire authority | the authority
@subject A = AusNet | the network | the power company
@subject S = state government | the Premier | Premier Odgers | Spring Street
@subject I = insurers | Insurance Council | the Insurance Council of Australia
@fact a1 = 12400 | area | F | hectares burnt | 2030-01-14 night | cumulative
@fact a2 = 38700 | area | F | hectares burnt | 2030-01-16 morning | cumulative
@fact a3 = 51300 | area | F | hectares burnt | 2030-01-19 final | cumulative
@fact aw = 6900 | area | W | hectares burnt | 2030-01-16 morning | cumulative
@fact h2 = 88 | homes | F | homes lost | 2030-01-16 morning | cumulative
@fact h3 = 127 | homes | F | homes lost | 2030-01-19 final | cumulative
@fact hb = 94 | homes | B | homes lost | 2030-01-19 final | cumulative
@fact hn = 33 | homes | N | homes lost | 2030-01-19 final | cumulative
@fact d = 3 | deaths | F | people killed | 2030-01-16 morning | cumulative
@fact d3 = 5 | deaths | F | people killed | 2030-01-19 final | cumulative
@fact i2 = 19 | injuries | F | firefighters treated | 2030-01-16 morning | cumulative
@fact ff = 640 | other | C | firefighters on the ground | 2030-01-16 morning | snapshot
@fact ff1 = 40 | other | C | firefighters on the ground | 2030-01-14 afternoon | snapshot
@fact tr = 112 | other | C | tankers and other vehicles | 2030-01-16 morning | snapshot
@fact ai = 17 | other | C | aircraft | 2030-01-16 morning | snapshot
@fact ev = 2300 | evacuated | F | people told to leave | 2030-01-14 night | snapshot
@fact pw1 = 9100 | homes | A | homes and businesses without power | 2030-01-14 night | snapshot
@fact pw2 = 5400 | homes | A | homes and businesses without power | 2030-01-16 morning | snapshot
@fact tm = 43.6 | temperature | B | degrees Celsius | 2030-01-14 afternoon | snapshot
@fact ws = 96 | speed | B | kilometres an hour of wind gusts | 2030-01-14 afternoon | snapshot
@fact co = 35 | other | F | percent of the perimeter contained | 2030-01-16 morning | snapshot
@fact gr = 3000 | budget | S | dollars of grant to a household | 2030-01-16 | plan | pledged
@fact fu = 24000000 | budget | S | dollars set aside for recovery | 2030-01-16 | plan | pledged
@fact cl = 1140 | other | I | claims lodged | 2030-01-19 | cumulative
@fact lo = 186000000 | damages | I | dollars of insured losses | 2030-01-19 | snapshot
@fact wa = 26 | duration | F | minutes between ignition and first warning | - | constant
@fact wt = 10 | duration | C | minutes between ignition and first warning, the standard | - | constant | threshold
@fact f2 = 2 | deaths | F | people feared killed | 2030-01-16 morning | snapshot
@fact f5 = 5 | deaths | F | people killed or feared killed | 2030-01-16 morning | snapshot
@rel sum f5 = d + f2
@fact un = 20 | other | B | percent of homes without insurance | 2030-01-19 | snapshot
@rel sum h3 = hb + hn
@trap a2 aw :: two fires beside one another
@trap pw1 pw2 :: supply came back to some
@trap wa wt :: what it took and what the standard is
@trap gr fu :: grant for a household and the whole fund
@trap i2 d :: treated firefighters, killed people

@doc a-radio | regional radio bulletin | 2030-01-14
10pm news, East Gippsland.

Residents of Buldah and Noorinbee Flat have been told it is too late to leave as an out-of-control bushfire bears down on both towns. The blaze, which started near Mount Kerrin after lunch, has gone through {12,400|a1|t=as of nine o'clock|by=the Country Fire Authority} hectares as of nine o'clock, according to the Country Fire Authority.

Around {2,300|~ev|t=earlier tonight} people were asked to get out earlier tonight while the highway was open. Many have gathered on the football oval.

It has been a shocker of a day. Buldah reached {43.6|tm|t=at ten past three|by=the Bureau} degrees at ten past three, the Bureau says, with gusts of {96|ws|^} kilometres an hour out of the northwest.

AusNet reports {9,100|pw1|t=this hour|by=AusNet} customers off supply this hour and warns against touching fallen lines.

If you hear a long siren, don't ring triple zero to ask why. Stay on 100.7. Cricket's next, where it's 3 for 211 at the Gabba.

@doc b-age | metropolitan daily | 2030-01-16
{Three|d} dead, {88|h2} homes gone as Kerrin fire doubles and doubles again

By Siobhan Tranter and Minh-Anh Lockyer
January 16, 2030 — 5.31am · 214 comments

Police had counted {three|d|t=by first light|by=Police} deaths by first light, and {88|h2|^} houses lie in ash in the far east of the state after a fire that was the size of a few paddocks on Monday afternoon swelled to {38,700|a2|t=this morning|by=the authority} hectares this morning.

A second fire, at Wombarra Ridge, has taken {6900|aw|by=the authority} hectares of state forest but no buildings. Commanders fear that the two will join on Friday.

"We've got {640|ff|by=deputy chief officer Raelene Tsiolkas} people on the ground, {112|tr|^} trucks and {17|ai|^} aircraft, and we've got about {a third|~co|t=now} of the edge in hand now," the authority's deputy chief officer Raelene Tsiolkas said. Her map put it at {35|co|by=Her map} per cent. {Nineteen|i2} of her crews have needed treatment, mostly for smoke.

Electricity is back for some: {5400|pw2|t=at dawn|by=the network|s=the network} premises remained in the dark at dawn, the network said, down from {9100|pw1|t=on Monday night} on Monday night.

Premier Odgers offered each burnt-out household {$3000|gr|by=Premier Odgers} at once, from a recovery purse of {$24 million|fu|^}.

RELATED: Melbourne's air ranks 4th worst in the world · 7 tips to save your garden

@doc c-mail | national tabloid | 2030-01-16
BLACK MONDAY: {157,000|!a2} ACRES GONE, {FIVE|f5} FEARED DEAD

IT came over the hill like a jet, say the survivors of Buldah.

Cops have confirmed {three|d|by=Cops} deaths and hold grave fears for {two|f2|by=Cops} more. {Eighty-eight|h2} homes have been razed, the pub among the few buildings spared.

Hero publican Trev Adeleke hosed down the roof for four hours in {46.3|!tm|t=Monday|s=the town} degrees as gales of {96|ws} km/h tore through the town on Monday. "My thongs melted," he said.

The Premier's response? A {$3000|gr} cheque. "Wouldn't buy me a shed," growled Noorinbee grandmother Dot Varga, who lost everything.

Firies have {35|co} per cent of it ringed off, with {17|ai} choppers and planes dumping water. {5400|pw2} homes have no power this morning.

STORY CONTINUES BELOW. Get 12 weeks for $1!

@doc d-insider | insurance trade newsletter | 2030-01-20
Cat 30-02: Kerrin claims pass the thousand

Good morning. Your Monday read in three minutes.

The Insurance Council of Australia has declared the Mount Kerrin bushfire a catastrophe. Its members had received {1140|cl|t=by Sunday evening|by=The Insurance Council of Australia} claims by Sunday evening with losses reserved at {$186 million|lo|^}.

The fire is now contained at {51,300|a3|t=now} hectares. Assessors list {127|h3|by=Assessors} dwellings as destroyed: {94|hb|^} in Buldah and {33|hn|^} in Noorinbee Flat. {Five|d3} people died.

A divergence to note. The state puts uninsured homes at {one in five|un|by=The state|v=20} in Buldah, so the {$24m|fu|s=The state} fund will not stretch far; at {$3000|gr} a family it does.

Moves: Tamsin Okonjo joins Suncorp's reinsurance desk. Rates: up 9 per cent at 1.1.

@doc e-commission | broadsheet | 2030-09-05
Warning for Mount Kerrin came {26|wa} minutes late, inquiry finds

Residents in the path of last summer's deadliest blaze received their first alert {26|wa|by=the inquiry's interim report} minutes after a lookout radioed in the smoke, well outside the {10|wt}-minute standard that the Country Fire Authority sets itself, the inquiry's interim report says.

By then the fire, driven by winds of {96|ws|t=By then} km/h, was jumping the Deddick Road.

The report, tabled in parliament on Wednesday, retells the week soberly. On Monday night {12,400|a1|t=On Monday night} hectares; by Wednesday's dawn {38,700|a2|t=by Wednesday's dawn}; in the end {53,100|!a3|t=in the end}. The losses: {five|d3} lives and {127|h3} homes, {94|hb} of them in one township. About {2300|~ev} residents had been advised to go, but no bus was sent.

Counsel assisting, Ravindra Calloway SC, was blunt about the crews. "There were {640|ff|t=on the third day} of them on the third day," he said. "There were {forty|ff1|t=on the first|by=Ravindra Calloway} on the first."

The Premier said the government would accept all 22 recommendations.
