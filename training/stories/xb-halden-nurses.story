@story xb-halden-nurses
@topic Nurses' overtime and strike vote at a Canadian hospital, 2030
@subject H = St. Brendan Health Centre | St. Brendan | hospital
@subject N = Maritime Nurses Alliance | nurses' alliance | alliance | nurses
@subject G = province of New Brunswick | province | Fredericton
@subject E = emergency department | emergency
@subject S = surgery
@subject M = medicine wards | medicine
@subject Q = Quispam General
@fact ot = 48000 | duration | N | hours of overtime in the year | 2029 | constant
@fact oe = 21600 | duration | E | hours of overtime in the year | 2029 | constant
@fact os = 11400 | duration | S | hours of overtime in the year | 2029 | constant
@fact om = 15000 | duration | M | hours of overtime in the year | 2029 | constant
@fact oes = 45 | other | E | share of the overtime hours | 2029 | constant
@fact rate = 75 | price | N | dollars for each overtime hour | 2029 | constant
@fact cost = 3600000 | spending | H | overtime cost in dollars | 2029 | constant
@fact bud = 2400000 | budget | H | overtime budget in dollars | 2029 | plan
@fact over = 1200000 | spending | H | overtime cost above the budget in dollars | 2029 | constant
@fact overp = 50 | rate | H | overrun of the overtime budget | 2029 | constant
@fact pos = 640 | jobs | H | nursing positions | 2030-03 | snapshot
@fact fil = 544 | jobs | H | nursing positions filled | 2030-03 | snapshot
@fact vac = 96 | jobs | H | nursing positions vacant | 2030-03 | snapshot
@fact vr = 15 | rate | H | share of nursing positions vacant | 2030-03 | snapshot
@fact qvr = 9 | rate | Q | share of nursing positions vacant | 2030-03 | snapshot
@fact dv = 6 | margin | H | points by which the vacancy rate exceeds the other hospital's | 2030-03 | snapshot
@fact per = 75 | duration | N | average overtime hours for each nurse | 2029 | constant
@fact yes = 441 | vote_count | N | votes for a strike | 2030-03-28 | snapshot
@fact no = 49 | vote_count | N | votes against a strike | 2030-03-28 | snapshot
@fact vt = 490 | votes_cast | N | votes cast | 2030-03-28 | snapshot
@fact ys = 90 | vote_share | N | share of the votes for a strike | 2030-03-28 | snapshot
@fact g = 120 | jobs | G | nurses to be hired | 2031 | plan | pledged
@rel sum ot = oe + os + om
@rel share oes = oe / ot
@rel product cost = ot * rate
@rel diff over = cost - bud
@rel change overp = bud -> cost
@rel sum pos = fil + vac
@rel share vr = vac / pos
@rel diff dv = vr - qvr
@rel sum vt = yes + no
@rel share ys = yes / vt
@trap per rate :: seventy-five hours and seventy-five dollars
@trap g vac :: promised across the province, not at this hospital

@doc daily | local daily | 2030-03-29
Nurses vote {90 per cent|ys} to strike

MONCTON • Nurses at St. Brendan Health Centre have voted {441|yes} to {49|no} in favour of walking out. With {490|vt} ballots in the box, that is {90 per cent|ys}.

At issue is overtime. They worked {48,000|ot|t=last year} hours of it last year: {21,600|oe|^} in emergency, {11,400|os|^} in surgery, {15,000|om|^} in medicine. At {$75|rate|^} an hour the hospital's bill was {$3.6 million|cost|^}.

The province has promised {120|g} new nurses by next year. Weather, C2

@doc alliance | leaflet | 2030-03-25
WHY WE ARE VOTING

• {96|vac} of {640|pos} nursing positions are vacant. {554|!fil} of us do the work of everyone.
• That is a vacancy rate of {15%|vr}. At Quispam General it is {9%|qvr}: we are {6 percentage points|dv} worse off.
• Average overtime: {75|per} hours each.
• They budgeted {$2.4 million|bud|t=last year} for overtime last year. They spent {$3.6 million|cost|^}. They were {33%|!overp} over!

Shop steward: Room 3-118

@doc radio | radio script | 2030-03-29
Maritime Morning, 7:30

St. Brendan overspent on overtime by {1.2 million dollars|over}: it had {2.4 million|bud} and used {3.6|cost|x=1000000}. Emergency alone, at {21,600|oe} hours, was {45 per cent|oes} of the {48,000|ot}. Of its {640|pos} nursing jobs, {544|fil} are filled and {96|vac} are not. The strike vote passed by {441|yes} to {49|no}.
