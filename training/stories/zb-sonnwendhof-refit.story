@story zb-sonnwendhof-refit
@topic Energy-saving refit and rents in the Sonnwendhof, Vienna, Austria
@subject S = Sonnwendhof | the estate | the housing estate
@subject W = Wohnfonds Donaustadt-Ost | the housing body | the landlord | the Wohnfonds
@subject M = tenants' council | the tenants | residents
@subject C = Housing councillor Jelena Brandstetter | Brandstetter | the councillor
@fact flats = 894 | homes | S | flats | - | constant
@fact built = 1931 | date | S | year of building | - | constant
@fact cost = 118000000 | budget | W | euros of refit | 2033-03 | plan | projected
@fact cost0 = 86000000 | budget | W | euros of refit | 2031-03 | plan | projected
@fact over = 37.2 | rate | W | rise of the cost of the refit, in percent | 2033-03 | constant
@fact sub = 41000000 | budget | C | euros of city grant | 2033-03 | plan | pledged
@fact rent = 6.4 | price | S | euros of rent a square metre | 2033 | constant
@fact rentn = 8.1 | price | S | euros of rent a square metre after the refit | 2035 | plan | projected
@fact rup = 26.6 | rate | S | rise of the rent by the refit, in percent | 2035 | plan | projected
@fact heat = 62 | other | W | saving of heat promised, in percent | 2035 | plan | projected
@fact heatb = 1.35 | price | S | euros of heating a square metre | 2032 | constant
@fact heatn = 0.52 | price | S | euros of heating a square metre after the refit | 2035 | plan | projected
@fact yes = 511 | vote_count | M | tenants in favour | 2033-04-22 | constant
@fact no = 198 | vote_count | M | tenants against | 2033-04-22 | constant
@fact ysh = 72.1 | vote_share | M | tenants in favour, in percent | 2033-04-22 | constant
@fact need = 66.67 | other | M | share in favour needed, in percent | - | constant | threshold
@fact move = 24 | duration | S | months of works | 2033 | plan | projected
@fact sub2 = 130 | homes | W | replacement flats | 2033 | plan
@fact emp = 47 | homes | S | flats empty | 2033-03 | snapshot
@fact cast = 709 | votes_cast | M | tenants who voted | 2033-04-22 | constant
@fact r60 = 384 | price | S | euros of rent for a flat of 60 square metres | 2033 | constant
@fact r60n = 486 | price | S | euros of rent for a flat of 60 square metres after the refit | 2035 | plan | projected
@rel sum cast = yes + no
@rel share ysh = yes / cast
@fact pump = 64 | other | S | boreholes for heat pumps | 2033 | plan
@fact old = 58 | age | M | average age of tenants | 2033 | constant
@fact lift = 22 | other | S | lifts to be built | 2033 | plan
@rel change over = cost0 -> cost
@rel change rup = rent -> rentn
@trap cost0 cost :: two estimates
@trap rent rentn :: before and after
@trap heatb heatn :: before and after
@trap need ysh :: threshold against result
@trap flats sub2 :: all against replacement
@race vote = yes no

@doc a-daily | quality daily | 2033-03-18
Sonnwendhof refit will cost {118 million|cost}

Valentin Spreitzhofer

The Sonnwendhof, {894|flats} flats in six courtyards, opened in {1931|built|v=1931} by a mayor in a bowler hat, is to be wrapped, drilled and given lifts. Two years ago the bill was put at {86 million|cost0|t=Two years ago} euros; yesterday the housing body mentioned {118 million|cost|t=yesterday}. The city grants {41 million|sub}, said councillor Jelena Brandstetter, "and not a cent over".

{Sixty-four|pump} boreholes for heat pumps will reach {150|-} metres down. {Twenty-two|lift} lifts will go up.

In return tenants are promised a saving of {62 per cent|heat} in heat. The rent climbs from {6.40|rent|t=now} euros per square metre now to {8.10|rentn|t=from 2035} from 2035.

Works are to last {24|move} months. {47|emp} flats are empty already; {130|sub2} replacement flats have been rented nearby.

The tenants vote in April. {Two-thirds|need|v=66.67} must be in favour.

@doc b-tenant | tenants' bulletin | 2033-04-02
HOFPOST — for all stairs, 1 to 48

What does it mean for a flat of {60|-} m²?

Today: rent {384|r60} euros plus heating {81|-}. Afterwards: rent {486|r60n} plus heating {31|-}. Makes {52|-} more a month. No one has to like it, but nobody should say that it's {200|-}, as is written in the lift of stair 17 (no, we don't have a lift, it was a joke).

Rent per m²: {6.40|rent} becomes {8.10|rentn}. Heating per m²: {1.35|heatb} becomes {0.52|heatn}.

Anyone over 75 gets help with moving. Our average age is {58|old}, so we know who you are.

Vote: 22 April, 14–20, laundry 3. {Two-thirds|need|v=66.67} needed.

@doc c-tabloid | free tabloid | 2033-04-23
Mieter-Beben! Red fortress says YES to {27%|~rup} rent shock

{711|!cast|t=last night} tenants trooped to the laundry. The result last night: {511|yes} for, {198|no} against. Now they'll pay {8.10|rentn} for the square metre rather than {6.40|rent}: plus {27 percent|~rup}!

And what's it all cost? {181 million|!cost}. The taxpayer throws in {41|sub|x=1000000}.

"At my age you don't move," says Frau Hermi (83), one of {84|-} in her stair.

In the yard, {46|!pump} holes for heat pumps. Six courtyards, {894|flats} households, two years of dust.

Heute im TV: 20:15 Bergdoktor (S17/E4)

@doc d-radio | regional radio web text | 2033-04-23
Sonnwendhof tenants vote for refit

In the largest refit ballot so far in the city, {72.1 per cent|ysh|t=yesterday} of tenants taking part voted in favour yesterday, the tenants' council announced. {709|cast} took part. The hurdle was {two-thirds|need|v=66.67}.

Councillor Brandstetter called it "a vote of trust". The council's chairwoman, Gülsüm Haider, sounded more sober: "We've got {thirteen|-} conditions in writing."

By its own figures the Wohnfonds has {130|sub2} flats in which people can live while theirs is done; works in the first courtyard begin in September and are to take {24|move} months altogether. The costs, {118 million|cost} euros, have risen by {37 per cent|~over} since 2031.

@doc e-fact | fact-check column | 2033-04-25
Checked: "Rents go up by a quarter, heating goes down by nothing"

The claim, shared {1,900|-} times, comes from a candidate for the district council.

First half. From {6.40|rent} to {8.10|rentn} euros is {26.6 per cent|rup}. Correct, roughly.

Second half. The Wohnfonds' engineers expect {0.52|heatn} euros instead of {1.35|heatb} per square metre, {62 per cent|heat|by=The Wohnfonds' engineers} less. It's a forecast. In a comparable estate, the Marienhof, {48|-} was reached. Wrong, then, though there's some salt in it.

Third, not claimed but implied: that the vote was close. It wasn't; {198|no} said no and {511|yes} yes.
