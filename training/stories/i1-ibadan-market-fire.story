@story ibadan-market-fire
@topic Fire at Oke-Sango timber market, Ibadan: the night and the week after
@subject M = Oke-Sango market fire | the fire | the blaze | inferno | the market | Oke-Sango
@subject S = Oyo fire service | the fire service | firemen | State Fire Service
@subject U = Traders' union | Oke-Sango Plank Sellers' Union | the union | traders
@subject G = Oyo state government | the state | the government | Commissioner Olabisi Akintade | Akintade
@fact sh1 = 280 | other | M | shops burnt | 2028-02-03 morning | cumulative
@fact sh2 = 417 | other | M | shops burnt | 2028-02-07 | cumulative
@fact shall = 960 | other | M | shops in the market | - | constant
@fact d = 0 | deaths | M | people killed | 2028-02-07 | cumulative
@fact inj = 6 | injuries | M | people hurt | 2028-02-03 | cumulative
@fact clk = 01:25 | clock | M | time at which it started | 2028-02-03 | snapshot
@fact arr = 52 | duration | S | minutes until the first truck came | 2028-02-03 | snapshot
@fact arr2 = 20 | duration | S | minutes until the first truck came | 2028-02-03 | snapshot | denied
@fact tr = 7 | other | S | trucks at the scene | 2028-02-03 | snapshot
@fact trbroken = 4 | other | S | trucks out of order | 2028-02-03 | snapshot
@fact lossu = 3200000000 | damages | U | naira of losses | 2028-02-07 | cumulative
@fact aid = 250000000 | budget | G | naira of relief | 2028-02-07 | plan | pledged
@fact each = 600000 | budget | G | naira of relief for each shop owner | 2028-02-07 | plan | pledged
@fact arrs = 3 | arrests | M | people arrested for looting | 2028-02-03 | cumulative
@fact fire21 = 150 | other | M | shops burnt in the fire of 2021 | 2021 | cumulative
@fact hrs = 5 | duration | M | hours to bring under control | 2028-02-03 | snapshot
@fact weeks = 8 | duration | G | weeks until rebuilding starts | 2028-02-07 | plan | pledged
@rel product aid = each * sh2
@trap sh1 sh2 :: first morning and final count
@trap sh2 fire21 :: this fire and that of 2021
@trap arr arr2 :: traders' and fire service's response time
@trap tr trbroken :: at the scene and in the yard
@trap lossu aid :: loss and relief

@doc a-punchline | national newspaper website | 2028-02-03
Midnight inferno razes {280|>sh1} shops at Ibadan plank market

Bukola Adetunji, Ibadan

NO fewer than {280|>sh1|t=by Thursday morning} shops had been razed by Thursday morning at the Oke-Sango timber market in Ibadan after an inferno which began at about {1.25am|~clk}, officials said.

PUNCHLINE gathered that {six|inj|by=PUNCHLINE} persons, all of them night guards or their relatives, sustained burns. {No|d|v=0} life was lost.

Chairman of the Oke-Sango Plank Sellers' Union, Alhaji Muftau Gbadegesin, lamented that the first fire truck arrived {52|arr|by=Alhaji Muftau Gbadegesin} minutes after the alarm. The State Fire Service dismissed it, insisting its men got there in {20|arr2|by=The State Fire Service|m=asserted} minutes with {seven|tr|by=The State Fire Service} trucks.

A source at the Dugbe station, who craved anonymity, said {four|trbroken|by=A source at the Dugbe station} others were grounded.

It took {five|hrs} hours to subdue the flames. Police have arrested {three|arrs|by=Police} suspected looters.

The market has {960|shall|s=The market} shops. A fire there in 2021 destroyed {150|fire21|t=in 2021}.

ALSO READ: Nurse wins N12m in promo

@doc b-statement | government statement | 2028-02-07
OFFICE OF THE COMMISSIONER FOR COMMERCE — PRESS STATEMENT

His Excellency has approved the sum of {N250 million|aid|v=250000000|by=His Excellency} as palliative for victims of the unfortunate incident at Oke-Sango on 3 February. Following enumeration completed today, {417|sh2|t=today} shops are confirmed destroyed out of {960|shall}. Each verified owner shall receive {N600,000|each|v=600000|by=Akintade}.

Commissioner Olabisi Akintade commended the gallantry of firemen, who responded within {20|arr2|m=asserted} minutes of notification at {2.05am|!clk|s=the unfortunate incident}, deployed {seven|tr} trucks and prevented the loss of any life. The {six|inj|s=injured} injured have been discharged.

Reconstruction in fire-resistant blocks will commence within {eight|weeks|by=Akintade} weeks.

Ref: MCI/PR/028/41. Toll-free line: 615.

@doc c-feature | weekly news magazine | 2028-02-12
What the planks knew

There is a smell to iroko when it burns, and Mama Risi, who has sold it for {31|-} years, smelt it from her bed. Her phone said {1.25|clk|s=Mama Risi}. By the time she had run the distance, and run back for her keys, it did not matter.

She kept count of the waiting. So did the man beside her. {Fifty-two|arr|by=She} minutes, she says; he says it was nearer {fifty-five|?arr|by=he}. The government says {twenty|arr2|by=The government|m=asserted}, and it is hard in Oke-Sango this week to find anybody who will repeat that number without laughing.

The tally rose as the ash cooled: {two hundred and eighty|sh1|t=that first dawn} stalls that first dawn, {four hundred and seventeen|sh2|t=when the ministry's clerks closed their books} when the ministry's clerks closed their books. That is nearly {three|-} times what went seven years ago ({150|fire21|t=seven years ago}). The union's ledger comes to {3.2 billion naira|lossu|by=The union's ledger}. Against this Akintade promises {250 million|aid|by=Akintade}.

"{Six hundred thousand|each}," says Mama Risi of her share, "is {two|-} logs."

@doc d-radio | radio news script | 2028-02-08
SPLASHWAVE 103.1 FM — NEWSPAGE 0700

Traders at Oke-Sango have rejected the relief package announced by the state. The government is offering {five hundred and twenty million|!aid|by=The government} naira in all, or {six hundred thousand|each|by=The government} for every owner. The union puts what its members lost at {three point two billion|lossu|by=The union|v=3200000000}.

{Four hundred and seventy-one|!sh2} of the {nine hundred and sixty|shall} shops are gone.

Alhaji Gbadegesin told Newspage that rebuilding should not wait for {eight|weeks|by=the commissioner} weeks, as the commissioner proposes: "The rains will meet us."

He also asked why {four|trbroken} fire trucks were in the yard with flat tyres while {seven|tr} were at work. The service has no answer for now.

{Two|!arrs} men held for stealing roofing sheets appeared at Iyaganku court on Monday. The time is {four|-} minutes past {seven|-}.
