@story u2-tui-lodge-fire
@topic Night fire in a boarding house in Dunedin
@subject X = Tui Lodge fire | fire | blaze | the fire
@subject T = Tui Lodge | the lodge | boarding house | hostel | building
@subject FE = Fire and Emergency | FENZ | fire service | crews
@subject P = Dunedin police | police | detectives
@subject WH = Dunedin Hospital | hospital
@subject CC = Dunedin City Council | the council | council
@subject L = Hemi Tauranga-Blake | Tauranga-Blake | survivor
@subject MO = Mereana Poutama | Poutama | housing minister | minister
@subject FU = Tui Lodge relief fund | relief fund | appeal
@fact tm = 00:27 | clock | FE | time of the first call | - | constant
@fact arr = 00:33 | clock | FE | time at which the first crew arrived | - | constant
@fact out = 04:50 | clock | FE | time at which it was declared out | - | constant
@fact d1 = 5 | deaths | X | people confirmed dead | 2042-08-19 | cumulative
@fact d2 = 7 | deaths | X | people confirmed dead | 2042-08-22 | cumulative
@fact m1 = 11 | missing | X | people unaccounted for | 2042-08-19 | snapshot
@fact m2 = 4 | missing | X | people unaccounted for | 2042-08-20 | snapshot
@fact res = 64 | other | T | people registered as living there | - | snapshot
@fact saf = 48 | rescued | FE | people who got out alive | 2042-08-19 | constant
@fact roof = 3 | rescued | FE | people taken from the roof | 2042-08-19 | constant
@fact hos = 17 | injuries | WH | people treated | 2042-08-19 | cumulative
@fact hos2 = 3 | injuries | WH | people still in hospital | 2042-08-22 | snapshot
@fact floors = 4 | other | T | storeys | - | constant
@fact units = 70 | other | T | rooms | - | constant
@fact crews = 22 | units_pledged | FE | appliances at the fire | 2042-08-19 | constant
@fact ff = 88 | other | FE | firefighters at the fire | 2042-08-19 | constant
@fact rent = 290 | price | T | dollars a week for a room | - | constant
@fact warn = 27 June | date | CC | day of the last inspection in June | - | constant
@fact warr = 6 | other | CC | minor faults listed at the last inspection | - | constant
@fact tmp = 37 | other | CC | similar buildings to be inspected | 2042-08-22 | plan | pledged
@fact fund = 640000 | fundraising | FU | dollars given | 2042-08-22 | cumulative
@fact goal = 1000000 | fundraising | FU | dollars hoped for | 2042-08-22 | plan
@fact gov = 1500 | budget | MO | dollars to each resident who lost a room | 2042-08-20 | plan | pledged
@fact age = 58 | age | P | age of the man charged | - | constant
@fact fires = 2 | cases | T | fires in the same week | - | constant
@fact acc = 7 | other | P | counts of manslaughter | 2042-08-22 | snapshot
@fact yr = 1977 | date | T | year of construction | - | constant
@trap d1 d2 :: the toll rises as rooms are searched
@trap m1 m2 :: the missing turn up at relatives'
@trap res units :: people and rooms
@trap hos hos2 :: treated and still there
@trap fund goal :: given and hoped for
@trap d2 acc :: seven dead, seven counts
@rel sum res = d1 + m1 + saf

@doc a-live | news site, rolling coverage | 2042-08-19
Dunedin boarding-house fire: as it happened

6.40am Fire and Emergency has given its first briefing. {Five|d1|t=now|by=Fire and Emergency} people are confirmed dead now and {11|m1|^} unaccounted for; {48|saf|s=Fire and Emergency} got out. District manager Tevita Fonua says {88|ff} firefighters and {22|crews} appliances were used and the blaze was declared out at {4.50am|out}.

6.12am A man who escaped from the top floor of the {four|floors}-storey building says there were no sprinklers: "Not {one|-}."

5.30am The road between Great King Street and Frederick Street will be closed all morning. Buses are diverted.

4.55am The first call came at {12.27am|tm}, and the first crew was there at {12.33am|arr}.

3.10am {Three|roof} people, trapped by smoke, were taken off the roof with a ladder, a photographer at the scene tells us.

Got a tip? newsroom@tuia.example 0800 555 019

@doc b-daily | newspaper feature | 2042-08-23
Who lived at Tui Lodge
LUCY ANDERSEN-PARATA

The rent was {$290|rent} a week, which bought nine square metres, a shared stove and no questions. Nurses on night shift, men just out of prison, an organist. {Sixty-four|res} people were registered; {70|units} rooms were let or could be.

{Seven|d2|t=by yesterday} of them had been named as dead by yesterday. The caretaker, {58|age}, faces {seven|acc} counts of manslaughter.

The building, put up in {1977|yr} as a nurses' home, met the code it was built to. Council officers came on {27 June|warn} and ticked {six|warr|s=Council officers} minor faults; none of them had to do with sprinklers, which the law did not ask for. Mereana Poutama, the housing minister, now says that it will.

Hemi Tauranga-Blake went to the roof. "There were {three|roof} of us and one wet towel," he says. He had moved in on a Monday.

Letters to the editor: 200 words max. Lotto: 4 9 17 22 31 38 / 6

@doc c-radio | public radio site | 2042-08-20
Number of missing falls to {four|m2} as residents turn up

Police in Dunedin say they are now trying to trace {four|m2|t=now|by=Police} people, down from {11|m1|t=on Tuesday} on Tuesday, after some residents of Tui Lodge were found with relatives. Superintendent Ngaire Whitiora said a scene examination would take {two|-} weeks.

The hospital in Dunedin treated {17|hos|t=through Tuesday} patients through Tuesday, mostly for smoke.

It was the {second|fires|v=2} fire there in a week; on 14 August a couch had been alight. Detectives see no link.

The minister has promised {$1500|gov|s=The minister} to everyone who lost a room.

Weather: southerlies 50 km/h, high of 11

@doc d-council | council notice | 2042-08-22
Tui Lodge: advice from Dunedin City Council

Our thoughts are with the families of those who died ({seven|d2} confirmed by police). As of Friday {three|hos2|t=As of Friday} people remain in hospital.

• {37|tmp} buildings of comparable size and use will be inspected, first those without sprinklers.
• The relief fund stands at {$640,000|fund|t=on Friday morning} on Friday morning. Our hope is {one million|goal} dollars.
• Residents who were displaced can claim the {$1,500|gov} payment at the South Dunedin library, weekdays 9–5.

For records of the last inspection ({27 June|warn}), file OIA 42-1187.

@doc e-agency | overseas wire agency | 2042-08-22
{58-year-old|age|v=58} charged with {seven|acc} counts of manslaughter over New Zealand hostel blaze

DUNEDIN, Aug 22 (Harbour Press) - Police in New Zealand charged a man of {58|age}, the caretaker, on Friday with {seven|acc} counts of manslaughter over a fire at a boarding house on Tuesday in which {seven|d2} people died. Nobody is missing any longer.

Detectives said a first fire in the hostel, days earlier, had been put out by tenants. Petrol was stored under the stairs.

{Forty-eight|saf} residents reached the street. The {four|floors}-storey block, with {70|units} rooms, was not fitted with sprinklers and had been inspected {53|-} days before.
