@story l1-wierzbno-referendum
@topic Wierzbno Górne, Poland: a referendum to remove the mayor, 2028
@subject M = Bogumiła Szczerba | Szczerba | the mayor | Wierzbno's mayor
@subject I = Odwołaj | the initiators | the committee | Odwołaj committee
@subject W = Wierzbno Górne | Wierzbno | the town | the commission | electoral commission
@subject K = Radosław Krzyk | Krzyk | the committee's leader
@subject P = Opinia24-7 | the pollster
@fact el = 52640 | other | W | residents entitled to vote | 2028-06-11 | constant
@fact part = 15873 | votes_cast | W | people who took part | 2028-06-11 final
@fact turn = 30.2 | turnout | W | share of entitled residents who took part | 2028-06-11 final
@fact t12 = 11.4 | turnout | W | share of entitled residents who took part | 2028-06-11 noon
@fact t17 = 22.6 | turnout | W | share of entitled residents who took part | 2028-06-11 17:00
@fact thr = 17402 | other | W | people who must take part for a valid result | - | constant | threshold
@fact el24 = 29003 | votes_cast | M | people who voted when the mayor was elected | 2024
@fact yes = 14206 | vote_count | M | votes to remove the mayor | 2028-06-11 final
@fact no = 1489 | vote_count | M | votes to keep the mayor | 2028-06-11 final
@fact inv = 178 | vote_count | W | invalid votes | 2028-06-11 final
@fact yp = 90.5 | vote_share | M | percent of valid votes to remove the mayor | 2028-06-11 final
@fact sig = 7412 | other | I | signatures handed in | 2028-03-20
@fact sigv = 6025 | other | I | signatures accepted | 2028-04-14
@fact sign = 5264 | other | I | signatures needed | - | constant | threshold
@fact debt = 311000000 | budget | W | debt in zlotys | end of 2027
@fact tick = 5.60 | price | W | zlotys for a single bus ticket | 2028 | constant
@fact tick0 = 4.00 | price | W | zlotys for a single bus ticket | 2027 | constant
@fact pr = 410000 | budget | W | zlotys to hold the referendum | 2028 | plan
@fact pol = 34 | poll_share | P | percent who said that they would certainly take part | May 2028
@fact v24 = 53.7 | vote_share | M | share of votes for mayor | 2024
@rel sum part = yes + no + inv
@rel share turn = part / el
@trap turn t17 :: the turnout at five and at the close
@trap turn pol :: what people told the pollster and what they did
@trap sig sigv :: signatures handed in and signatures accepted
@trap thr sign :: the two thresholds
@trap tick tick0 :: the fare before and after

@doc a-wire | news agency | 2028-06-11
Referendum in Wierzbno: {11.4 per cent|t12|t=by noon} by noon

By midday {11.4 per cent|t12|t=By midday|by=the electoral commission} of those entitled had gone to the polls in the referendum on dismissing Bogumiła Szczerba as mayor of Wierzbno Górne, the electoral commission said on Sunday.

The result will bind only if no fewer than {17,402|thr} people vote. That is {three-fifths|-} of the {29,003|el24|t=four years ago} who did so four years ago, when Szczerba won with {53.7 per cent|v24|^}.

The right to vote belongs to {52,640|el} residents; {31|-} polling stations stay open until 9 p.m.

The initiators collected {7,412|sig} signatures, of which {6,025|sigv|by=the commissioner in Nowy Sącz} were accepted by the commissioner in Nowy Sącz. The law demanded {5,264|sign}. (PAN)

@doc b-local | local news portal | 2028-06-12
She stays. The referendum is invalid

Ola Dębicka | today, 00:52 | 📷 {18|-} photos | 💬 {304|-}

The Odwołaj committee was short of about {1,500|-} people. Shortly after midnight the commission hung the protocol on the door of Primary School No. {6|-}.

Took part: {15,873|part}. Needed: {17,402|thr}. Turnout: {30.2%|turn}. Only {34%|pol|t=in May|by=Opinia24-7} had told Opinia24-7 in May that they would certainly come, so nobody can say that the town lied.

Among those who came there was no suspense. {14,206|yes} wanted the mayor gone, {1,489|no} did not, and {178|inv} spoiled their cards. Someone drew a bus.

A bus, because that is where it began: a ticket went up last autumn from {4|tick0|t=last autumn} to {5.60|tick} złoty. "I'd do it again, we owe {311 million|debt|by=the mayor}," the mayor said at the town hall at one in the morning.

At five in the afternoon, with {22.6%|t17|t=At five in the afternoon}, Radosław Krzyk was still sure. At noon, with {17%|!t12|t=At noon}, he had ordered pizza for {a hundred|-}.

READ ALSO: DK{28|-} closed after lorry fire | Sandecja loses {0|-}:{3|-}

@doc c-daily | national daily | 2028-06-13
{Nine in ten|yp|v=90|round=10} against, and nothing

Grażyna Tołłoczko

Wierzbno's mayor asked her supporters to stay at home, and they obliged. Of valid votes, {90.5 per cent|yp} were for removing her. Of residents with a vote, fewer than {a third|<turn|v=33.3} turned up.

It had looked otherwise. In May Opinia24-7 found {51 per cent|!pol|t=In May|by=Opinia24-7} certain to go. Krzyk's people brought in {7,412|sig|s=Krzyk's people} signatures, though after checking only {5,264|!sigv|t=after checking} remained.

What next? The town is {311 million|debt} złoty in the red, a sum it borrowed for an arena. The referendum itself cost {410,000|pr}. The fare of {5.60|tick} stays.

The threshold that saved Szczerba, {17,402|thr}, was {60|-} per cent of the turnout in 2024. Had she been less popular then, she would have been easier to dismiss now.

@doc d-column | regional weekly | 2028-06-16
Letter from the other side of the Dunajec

I voted. My neighbour did not, and told me so over the fence as if he had done something clever. He and some {36,800|-} others.

Let us take the commission's sheet in hand. On it: {15,873|part|by=the commission's sheet} cards from the boxes, a turnout of {30.2|turn|^}. {Two thousand four hundred|!no|v=2400} brave souls wrote "no". I would like to meet them; they went to a party at which the hostess had asked them not to appear.

Mr Krzyk says he will start again in {ten|-} months, as the statute permits. He'd need {5,264|sign} names. He will have them in a week; he had {7,412|sig|s=He|t=in spring} in spring. What he will not have is {17,402|thr} people with nothing better to do on a Sunday in June.

For a ticket at {5.60|tick} you can ride to the polling station and back, if you pay twice.
